"""Addresses of the forum. Those of posts and topics stay when a topic moves."""

from django.urls import path

from forum.portal.views import (
    board,
    deeds,
    editing,
    feeds,
    files,
    joining,
    lists,
    moderating,
    suspending,
    topics,
    writing,
)

app_name = "forum"

urlpatterns = [
    path("forum/", board.index, name="index"),
    path("forum/subiect-nou/", board.choose, name="choose"),
    path("forum/necitite/", lists.unread, name="unread"),
    path("forum/urmarite/", lists.followed, name="followed"),
    path("forum/ale-mele/", lists.mine, name="mine"),
    path("forum/membri/<str:username>/", lists.of_person, name="person"),
    path("forum/membri/<str:username>/suspenda/", suspending.SuspendView.as_view(), name="suspend"),
    path("forum/citite/", deeds.mark_read, name="mark_read"),
    path("forum/dorinte/", deeds.wishes, name="wishes"),
    path("flux/m/<str:secret>/forum/", feeds.own_topics, name="own_feed"),
    path("flux/m/<str:secret>/forum/atom/", feeds.own_topics, {"kind": "atom"}, name="own_atom"),
    path("forum/<int:forum_id>/", board.forum, name="forum"),
    path("forum/<int:forum_id>/subiect-nou/", writing.NewTopicView.as_view(), name="new_topic"),
    path("forum/<int:forum_id>/urmareste/", deeds.follow_forum, name="follow_forum"),
    path("forum/subiect/<int:topic_id>/", topics.topic, name="topic"),
    path("forum/subiect/<int:topic_id>/raspunde/", writing.AnswerView.as_view(), name="answer"),
    path("forum/subiect/<int:topic_id>/necitit/", topics.first_unread, name="first_unread"),
    path("forum/subiect/<int:topic_id>/voteaza/", deeds.vote, name="vote"),
    path("forum/subiect/<int:topic_id>/urmareste/", deeds.follow_topic, name="follow_topic"),
    path("forum/subiect/<int:topic_id>/inchide/", moderating.LockView.as_view(), name="lock"),
    path("forum/subiect/<int:topic_id>/redeschide/", moderating.unlock, name="unlock"),
    path("forum/subiect/<int:topic_id>/fel/", moderating.kind, name="kind"),
    path("forum/subiect/<int:topic_id>/muta/", moderating.MoveView.as_view(), name="move"),
    path("forum/subiect/<int:topic_id>/desparte/", joining.SplitView.as_view(), name="split"),
    path("forum/subiect/<int:topic_id>/uneste/", joining.MergeView.as_view(), name="merge"),
    path("forum/mesaj/<int:post_id>/", topics.post, name="post"),
    path("forum/mesaj/<int:post_id>/multumesc/", deeds.thank, name="thank"),
    path("forum/mesaj/<int:post_id>/solutie/", deeds.accept, name="accept"),
    path("forum/mesaj/<int:post_id>/schimba/", editing.EditView.as_view(), name="edit"),
    path("forum/mesaj/<int:post_id>/sterge/", editing.DeleteView.as_view(), name="delete"),
    path("forum/mesaj/<int:post_id>/istoric/", editing.history, name="history"),
    path("forum/fisier/<int:file_id>/<str:file_name>", files.serve, name="file"),
    path("forum/fisier/<int:file_id>/sterge/", files.delete, name="delete_file"),
]
