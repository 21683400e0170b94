"""Nothing about people: the map asks what looks as if it were."""

from cms.operations.personal_data import declare_not_personal

declare_not_personal("home.SetUpStep", "The name of a step of the set-up.")
