"""What invented people say to each other below the articles, by theme."""
