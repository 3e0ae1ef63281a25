"""What leaves this machine, when, to whom, and how does it come back? The only room that reaches the network."""
