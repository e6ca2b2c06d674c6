namespace WeChatPolicy.Rules.Workflows.Tests.Expressions;

public sealed class TruthTests
{
    [Theory]
    [InlineData("message.Text.Contains(\"报价\")", true)]
    [InlineData("message.Text.StartsWith(\"明天\")", false)]
    [InlineData("text.Contains(\"报 价 单\")", true)]
    [InlineData("message.Recipients.Any(Kind.Is(\"Customer\"))", true)]
    [InlineData("message.Recipients.All(x => x.Kind.Is(\"Customer\"))", false)]
    [InlineData("message.Recipients.Count(Kind.Is(\"Customer\")) >= 2", false)]
    [InlineData("message.Recipients.Count == 2 and message.Recipients.Count() = 2", true)]
    [InlineData("message.Recipients.Any(r => message.Mentions.Any(it == r.Id))", true)]
    [InlineData("message.Mentions.Contains(message.Sender.Id)", false)]
    [InlineData("message.Sender.Id in (\"li\", \"zhang\")", true)]
    [InlineData("message.SentAt != null && message.SentAt.Value.InChina().Hour >= 10", true)]
    [InlineData("message.SentAt != null && message.SentAt > \"2024-05-14T11:00:00+08:00\"", false)]
    [InlineData("message.SentAt != null && message.SentAt == \"2024-05-14T02:00Z\"", true)]
    [InlineData("message.SentAt != null && message.SentAt < \"2024-05-14T10:00:00.001+08:00\"", true)]
    [InlineData("message.Recalled.IsKnown() && message.Recalled == \"Yes\"", false)]
    [InlineData("message.Conversation.Exemption == \"None\"", true)]
    [InlineData("message.Text.Length / 2.5 > 4", true)]
    [InlineData("message.SentAt.HasValue ? message.SentAt.Value.DayOfWeek == \"Tuesday\" : false", true)]
    [InlineData("message.Recalled.Is(\"Yes\")", false)]
    [InlineData("message.Recalled.IsNot(\"Yes\")", false)]
    [InlineData("!message.Recalled.IsKnown()", true)]
    [InlineData("message.Account == null || message.Account.Ownership.Is(\"Personal\")", true)]
    [InlineData("message.Circumstances.Topics.IsKnown && message.Circumstances.Topics.Value.Any(it == \"x\")", false)]
    [InlineData("message.Circumstances.Classification.IsAtLeast(\"Internal\")", false)]
    [InlineData("message.Text.Length * 2 - 1 > 20.5", true)]
    [InlineData("message.Sender.Department != null && message.Sender.Department.EqualsIgnoreCase(\"SALES\")", true)]
    [InlineData("not message.Text.ContainsIgnoreCase(\"x\")", true)]
    public void An_expression_says_what_it_reads_like(string expression, bool holds) => Assert.Equal(holds, Judging.Holds(expression, Facts.Message));

    [Theory]
    [InlineData("text.Has(\"mobile-number\")", true)]
    [InlineData("text.Count(\"mobile-number\") == 2", true)]
    [InlineData("text.Has(\"mobile-number\", \"Certain\") || text.Has(\"mobile-number\", \"Possible\")", true)]
    [InlineData("text.Has(\"gambling\")", false)]
    public void The_reading_already_done_is_asked(string expression, bool holds) =>
        Assert.Equal(holds, Judging.Holds(expression, Facts.Message with { Text = "电话13812345678，或13912345678" }));

    [Fact]
    public void A_text_that_is_empty_carries_no_signal() => Assert.True(Judging.Holds("!text.Has(\"gambling\") && !text.Has(\"work-topic\")", Facts.Message with { Text = "" }));

    [Theory]
    [InlineData("account.Filed.IsNotDone", true)]
    [InlineData("account.Filed.IsKnown && !account.Filed.IsDone", true)]
    [InlineData("account.Filed.DoneBy(account.AsOf).Is(\"No\")", true)]
    [InlineData("account.Profile.HolderId != null && account.Profile.HolderId == \"zhang\"", true)]
    public void An_account_is_judged(string expression, bool holds) => Assert.Equal(holds, Judging.Holds(expression, Facts.Account with { Filed = Completion.NotDone }, "account"));
}
