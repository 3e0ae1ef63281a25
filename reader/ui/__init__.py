"""How does it look and feel? Shows, listens, calls services; decides nothing about texts."""
