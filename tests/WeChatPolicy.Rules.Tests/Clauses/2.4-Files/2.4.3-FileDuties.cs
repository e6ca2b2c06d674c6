namespace WeChatPolicy.Rules.Tests.Clauses.Cases;

/// <summary>2.4 Files: what is owed until when.</summary>
internal static class FileDuties
{
    private static readonly FileTransfer s_received = A.File() with { Receipts = [new() { RecipientId = "li", Received = Completion.Done(A.Morning) }] };
    private static readonly FileTransfer s_faulty = A.File() with { Receipts = [new() { RecipientId = "li", ProblemFound = Completion.Done(A.Morning) }] };

    private static readonly FileTransfer s_fromCustomer = A.File() with
    {
        Sender = A.Customer,
        CompanyFile = Ternary.No,
        Account = null,
        Receipts = [new() { RecipientId = "li", Received = Completion.Done(A.Morning) }],
    };

    public static IEnumerable<DutyCase> Rows =>
    [
        .. new DutyTable("2.4.3/file-processing")
            .Opens("one working day", s_received, "li", A.At(2, 18), "f1|li")
            .Opens("a customer's file", s_fromCustomer, "li", A.At(2, 18), "f1|li")
            .Opens("an event of its own", new FileReceived { Id = "r", Person = A.Colleague, TransferId = "f1", At = A.Morning }, "li", A.At(2, 18), "f1|li")
            .OpensNothing("not known to have been received", A.File())
            .OpensNothing("received nobody knows when", A.File() with { Receipts = [new() { RecipientId = "li", Received = Completion.DoneAtUnknownTime }] })
            .OpensNothing("nobody knows what the receiver is", s_received with { Recipients = [] })
            .OpensNothing("by mail", s_received with { Channel = TransferChannel.CompanyMail })
            .OpensNothing("the time of the event is not known", new FileReceived { Id = "r", Person = A.Colleague, TransferId = "f1" })
            .Closes("dealt with", new FileProcessed { Id = "p", Person = A.Colleague, TransferId = "f1" }, "f1|li")
            .Closes("its state says so", A.File() with { Receipts = [new() { RecipientId = "li", Received = Completion.Done(A.Morning), Processed = Completion.Done(A.Morning) }] }, "f1|li")
            .ClosesNothing("dealt with and never viewed", A.File() with { Receipts = [new() { RecipientId = "li", Viewed = Completion.NotDone, Processed = Completion.Done(A.Morning) }] })
            .ClosesNothing("viewed is not dealt with", new FileViewed { Id = "v", Person = A.Colleague, TransferId = "f1" })
            .Rows,

        .. new DutyTable("2.4.3/file-archiving")
            .Opens("five working days", s_received, "li", A.At(9, 18), "f1|li")
            .Opens("an event of its own", new FileReceived { Id = "r", Person = A.Colleague, TransferId = "f1", At = A.Morning }, "li", A.At(9, 18), "f1|li")
            .OpensNothing("not known to have been received", A.File())
            .Closes("archived", new FileArchived { Id = "a", Person = A.Colleague, TransferId = "f1" }, "f1|li")
            .Closes("its state says so", A.File() with { Receipts = [new() { RecipientId = "li", Archived = Completion.Done(A.Morning) }] }, "f1|li")
            .ClosesNothing("somewhere else than prescribed", new FileArchived { Id = "a", Person = A.Colleague, TransferId = "f1", AsPrescribed = Ternary.No })
            .Rows,

        .. new DutyTable("2.4.3/file-anomaly")
            .Opens("one working day", s_faulty, "li", A.At(2, 18), "f1|li")
            .Opens("an event of its own", new FileProblemFound { Id = "p", Person = A.Colleague, TransferId = "f1", At = A.Morning }, "li", A.At(2, 18), "f1|li")
            .OpensNothing("there was none", s_received with { Receipts = [new() { RecipientId = "li", Received = Completion.Done(A.Morning), ProblemFound = Completion.NotDone }] })
            .Closes("taken up", new FileProblemRaised { Id = "x", Person = A.Colleague, TransferId = "f1" }, "f1|li")
            .Closes("its state says so", A.File() with { Receipts = [new() { RecipientId = "li", ProblemRaised = Completion.Done(A.Morning) }] }, "f1|li")
            .Closes("verified", new FileVerified { Id = "x", Person = A.Colleague, TransferId = "f1" }, "f1|li")
            .Rows,
    ];
}
