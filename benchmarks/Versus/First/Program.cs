// What a process waits for its first decision: the default engine is built, one message is judged, and its outcome is the only line.
var sender = new Participant { Id = "e1", Kind = ParticipantKind.Employee };
var group = new Conversation { Id = "g1", Kind = ConversationKind.Group, Purpose = ConversationPurpose.Work, WorkGroup = Ternary.Yes };
var decision = PolicyBuilder.CreateDefault().Build().Evaluate(new Message { Id = "m1", Sender = sender, Conversation = group, Text = "登录密码：Qm7#kd29x，先用着" });
Console.WriteLine(decision.Outcome);
