"""Moderated submissions: whatever a member sends and a moderator approves before readers see it.

How an app adds a kind (an ad, a document, a profile), in three steps:

1. A model over `submissions.models.Submission`, which names the fields that its author fills:

       class JobOffer(Submission):
           body = models.TextField()
           skills = ParentalManyToManyField("hub.Skill")  # modelcluster's: versions hold it
           submission_fields = ("title", "body", "skills")

   `title`, `reference`, `submitter`, `organisation`, the states and the times come with it. Nothing
   but the services below writes them. `objects` is `SubmissionQuerySet`: ask `visible_to(user)`, in
   lists, searches and feeds `visible_to(user).open_now()`.

2. `submission_kinds.py` beside the models (found by itself):

       register(SubmissionKind(model=JobOffer, label=_("job offer"), prefix="LOC", lasts_days=60,
                               address_of=…, edit_address_of=…, html_of=…, checklist=(…)))

   That makes it known to the desk, to reports, decisions and appeals, to „Solicitările mele”, to
   the expiry job, to the API and to Wagtail's workflow „Moderare”.

3. `personal_data.py`: `declare(submission_map("hub.JobOffer", {"body": …}))` with what is yours.

Services (`submissions.services`; keyword-only, atomic, each one conditional update):
`save_draft`, `submit`, `edit`, `withdraw`, `close`, `renew`. They raise `NotAllowed`, `NotNow`,
`Changed`, `AlreadySent`, and ValidationError for words that the model refuses. Files or children
that belong to a submission are written in the same `transaction.atomic()` as the call: all or
nothing.

Decisions come from the desk alone (`moderation.services.decide`); `signals.changed` tells after
each change of what readers see. What else a person sent (requests, applications) joins
„Solicitările mele” with `sources.register`. Not to build here: anything that one kind alone needs.
"""
