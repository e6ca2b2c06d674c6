namespace WeChatPolicy.Rules.Clauses;

/// <summary>What the receivers of a work file owe, and whether they did it in time.</summary>
internal static class Receiving
{
    /// <summary>The duty of one receiver over one file.</summary>
    public static string Key(string transferId, string personId) => $"{transferId}|{personId}";

    /// <summary>What a receiver's act closes.</summary>
    public static string KeyOf(FileEvent done) => Key(done.TransferId, done.Person.Id);

    /// <summary>What the receivers have done about a file, as far as its state tells.</summary>
    public static IEnumerable<(string Key, Step Done)> Met(FileTransfer file, Func<FileReceipt, Step> done) =>
        file.Receipts.Select(receipt => (Key(file.Id, receipt.RecipientId), done(receipt)));

    /// <summary>Whether it is a work file that went over WeChat, an outsider's included.</summary>
    public static bool IsJudged(FileTransfer file) => file.Channel == TransferChannel.WeChat && Business.IsOf(file);

    /// <summary>Whether a receiver is an employee who has not left; one of whom nothing is known is not judged.</summary>
    private static bool IsEmployee(Participant? person, DateTimeOffset at) => person is { Kind: ParticipantKind.Employee } && !Leaving.HadLeft(person, at);

    /// <summary>States the duty of each receiver that a step began and that another has not ended yet.</summary>
    public static void Owe(in DutyContext<FileTransfer> duty, Func<FileReceipt, Step> begun, Func<FileReceipt, Step> ended, Term term, ICollection<Obligation> duties)
    {
        var file = duty.Fact;
        if (!IsJudged(file)) return;
        var recipients = new PeopleById(file.Recipients, file.Receipts.Count);
        for (var i = 0; i < file.Receipts.Count; i++)
        {
            var receipt = file.Receipts[i];
            if (begun(receipt).At is not { } at || ended(receipt).IsDone || !IsEmployee(recipients.Find(receipt.RecipientId), at)) continue;
            duties.Add(duty.Owe(Party.Person(receipt.RecipientId), at, term, Key(file.Id, receipt.RecipientId), Party.Person(file.Sender.Id)));
        }
    }

    /// <summary>The duty that an event of its own began.</summary>
    public static Obligation? Owe<TEvent>(in DutyContext<TEvent> duty, Term term)
        where TEvent : FileEvent => duty.Fact is { At: { } at, Person: { Kind: ParticipantKind.Employee } person }
            ? duty.Owe(Party.Person(person.Id), at, term, KeyOf(duty.Fact))
            : null;

    /// <summary>Reports each receiver who did not do in time what a step began.</summary>
    /// <param name="context">What the rule sees.</param>
    /// <param name="begun">The step from which the term counts.</param>
    /// <param name="done">The step that had to follow.</param>
    /// <param name="term">The term.</param>
    /// <param name="field">The name of the step that had to follow.</param>
    public static void Report(in RuleContext<FileTransfer> context, Func<FileReceipt, Step> begun, Func<FileReceipt, Step> done, Term term, string field)
    {
        var file = context.Fact;
        if (!IsJudged(file)) return;
        var recipients = new PeopleById(file.Recipients, file.Receipts.Count);
        for (var i = 0; i < file.Receipts.Count; i++)
        {
            var receipt = file.Receipts[i];
            if (begun(receipt).At is not { } at || !IsEmployee(recipients.Find(receipt.RecipientId), at)) continue;
            var due = term.DeadlineFrom(at, context.Calendar);
            if (Lateness.Of(done(receipt), due, receipt.AsOf) is not { } confidence) continue;
            context.Report(confidence, $"receipts[{i}].{field}", done(receipt).State.ToString(), Party.Person(receipt.RecipientId));
        }
    }

    /// <summary>Reports an act of a receiver that came after its term.</summary>
    public static void ReportLate<TEvent>(in RuleContext<TEvent> context, DateTimeOffset? begun, Term term, string field)
        where TEvent : FileEvent
    {
        var done = context.Fact;
        if (done.Person.Kind != ParticipantKind.Employee || !Lateness.IsLate(done.At, begun, term, context.Calendar)) return;
        context.Report(Confidence.Certain, field, $"{begun:yyyy-MM-dd}");
    }

    /// <summary>The file with something done by each receiver at the instant of a step, where that is known.</summary>
    public static FileTransfer WithEach(FileTransfer file, Func<FileReceipt, Step> begun, Func<FileReceipt, Step, FileReceipt> change) => file with
    {
        Receipts = [.. file.Receipts.Select(receipt => begun(receipt).At is { } at ? change(receipt, Step.Done(at)) : receipt)],
    };
}
