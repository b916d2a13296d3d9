"""Named blocks, one for each type of the domain that an editor writes."""
