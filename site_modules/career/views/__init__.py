"""Pages of the career centre that are no pages of the CMS."""
