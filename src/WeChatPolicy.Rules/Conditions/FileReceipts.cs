namespace WeChatPolicy.Rules.Conditions;

/// <summary>What the receivers of a work file owe, and whether they did it in time.</summary>
internal static class FileReceipts
{
    /// <summary>The duty of one receiver over one file.</summary>
    public static string Key(string transferId, string personId) => $"{transferId}|{personId}";

    /// <summary>What a receiver's act closes.</summary>
    public static string KeyOf(FileEvent done) => Key(done.TransferId, done.Person.Id);

    /// <summary>Who did it; nobody where the policy does not judge them.</summary>
    public static Party? Receiver(FileEvent done) => Answerable.For(done.Person);

    /// <summary>Whether it is a work file that went over WeChat, an outsider's included.</summary>
    public static bool IsJudged(FileTransfer file) => file.Channel == TransferChannel.WeChat && Business.IsOf(file);

    /// <summary>Whether a receiver is an employee who has not left; one of whom nothing is known is not judged.</summary>
    private static bool IsEmployee(Participant? person, DateTimeOffset at) => person is { Kind: ParticipantKind.Employee } && !Departure.HadLeft(person, at);

    /// <summary>The state of a file tells what each receiver owes, has done, or did not do in time: it opens and meets their duties, and past the deadline it is a finding.</summary>
    /// <param name="rule">The rule so far.</param>
    /// <param name="begun">The step from which the term counts, and its name.</param>
    /// <param name="done">The step that has to follow, and its name.</param>
    /// <param name="change">The receipt with that step done at an instant.</param>
    /// <param name="ended">The step after which the state opens no duty, where that is another.</param>
    public static TimedRule StatedByReceipts(
        this TimedRule rule, (string Name, Func<FileReceipt, Completion> Of) begun, (string Name, Func<FileReceipt, Completion> Of) done,
        Func<FileReceipt, Completion, FileReceipt> change, Func<FileReceipt, Completion>? ended = null)
    {
        var term = rule.Term;
        var stated = rule.OpenedByEach<FileTransfer>((in duty, within, duties) => Owe(duty, begun.Of, ended ?? done.Of, within, duties))
            .MetAccordingTo<FileTransfer>(file => file.Receipts.Select(receipt => (Key(file.Id, receipt.RecipientId), done.Of(receipt))));
        return stated.With(stated.Rule
            .On<FileTransfer>((in context) => Report(context, begun.Of, done.Of, term(context.Options), done.Name))
            .WouldPassIf<FileTransfer>($"receipts.{done.Name}", begun.Name, file => WithEach(file, begun.Of, change)));
    }

    private static void Owe(in DutyContext<FileTransfer> duty, Func<FileReceipt, Completion> begun, Func<FileReceipt, Completion> ended, Term term, ICollection<Obligation> duties)
    {
        var file = duty.Fact;
        if (!IsJudged(file)) return;
        var recipients = new PeopleById(file.Recipients, file.Receipts.Count);
        foreach (var receipt in file.Receipts)
        {
            if (begun(receipt).At is not { } at || ended(receipt).IsDone || !IsEmployee(recipients.Find(receipt.RecipientId), at)) continue;
            duties.Add(duty.Owe(Party.Person(receipt.RecipientId), at, term, Key(file.Id, receipt.RecipientId), Party.Person(file.Sender.Id)));
        }
    }

    private static void Report(in RuleContext<FileTransfer> context, Func<FileReceipt, Completion> begun, Func<FileReceipt, Completion> done, Term term, string field)
    {
        var file = context.Fact;
        if (!IsJudged(file)) return;
        var recipients = new PeopleById(file.Recipients, file.Receipts.Count);
        for (var i = 0; i < file.Receipts.Count; i++)
        {
            var receipt = file.Receipts[i];
            if (begun(receipt).At is not { } at || !IsEmployee(recipients.Find(receipt.RecipientId), at)) continue;
            var due = context.DeadlineOf(term, at);
            if (Lateness.Of(done(receipt), due.At, receipt.AsOf) is not { } confidence) continue;
            context.Missed(due, Key(file.Id, receipt.RecipientId), at).Report(confidence, $"receipts[{i}].{field}", done(receipt).State, Party.Person(receipt.RecipientId));
        }
    }

    /// <summary>The file with something done by each receiver at the instant of a step, where that is known.</summary>
    public static FileTransfer WithEach(FileTransfer file, Func<FileReceipt, Completion> begun, Func<FileReceipt, Completion, FileReceipt> change) => file with
    {
        Receipts = [.. file.Receipts.Select(receipt => begun(receipt).At is { } at ? change(receipt, Completion.Done(at)) : receipt)],
    };
}
