namespace WeChatPolicy.Rules.Clauses;

/// <summary>2.1.2 Handover (离职交接).</summary>
internal static class Handover
{
    public static Clause Clause { get; } = new("2.1.2", Modality.Must,
        ("离职交接", "Handover"),
        ("员工离职须及时将工作微信账号移交指定人员，并对账号内工作信息进行处理或备份；离职后不得再用原账号从事公司业务。",
         "A leaver hands the work account over to the designated person and deals with or backs up the work information in it; afterwards no company work runs over the old account."),
        PostDepartureUse());

    private static RuleDefinition PostDepartureUse() => RuleDefinition.Begin("2.1.2/post-departure-use", Modality.MustNot)
        .By(DecidedBy.Facts).Rated(Severity.High, Enforcement.Block)
        .Norm("离职后不得使用原账号从事公司业务", "After leaving, no company work over the old account")
        .Says("离职人员在离职后仍使用账号处理公司业务", "Somebody who had left went on doing company work over the account")
        .Remedy("立即停用或收回该账号，核查离职后的往来信息", "Close or recover the account at once and check what passed over it since")
        .On<Message>(static (in context) =>
        {
            var message = context.Fact;
            if (message.SentAt is { } sentAt && message.Sender.LeftAt is { } leftAt && sentAt >= leftAt)
            {
                context.Report(Confidence.Certain, "sender.leftAt", $"{leftAt:yyyy-MM-dd}");
            }
        });
}
