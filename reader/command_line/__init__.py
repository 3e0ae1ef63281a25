"""What can be done from a terminal or a script? One subcommand for each journey; `--json` is an interface."""
