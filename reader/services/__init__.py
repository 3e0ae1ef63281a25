"""What can a reader do? One file for each journey, without Qt."""
