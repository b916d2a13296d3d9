"""Files of other formats become text here, before the domain reads it: what a line means is said there."""
