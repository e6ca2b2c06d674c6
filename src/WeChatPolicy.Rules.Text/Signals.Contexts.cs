namespace WeChatPolicy.Rules.Text;

/// <content>What gives another place its meaning; read only when a clause asks.</content>
public static partial class Signals
{
    /// <summary><c>company-reference</c></summary>
    public static Signal CompanyReference { get; } = Context("company-reference");
    /// <summary><c>customer-reference</c></summary>
    public static Signal CustomerReference { get; } = Context("customer-reference");
    /// <summary><c>employee-reference</c></summary>
    public static Signal EmployeeReference { get; } = Context("employee-reference");
    /// <summary><c>time-expression</c></summary>
    public static Signal TimeExpression { get; } = Context("time-expression");
    /// <summary><c>prohibition</c></summary>
    public static Signal Prohibition { get; } = Context("prohibition");
    /// <summary><c>awareness</c></summary>
    public static Signal Awareness { get; } = Context("awareness");
    /// <summary><c>self-reference</c></summary>
    public static Signal SelfReference { get; } = Context("self-reference");
    /// <summary><c>work-topic</c></summary>
    public static Signal WorkTopic { get; } = Context("work-topic");
    /// <summary><c>refusal</c></summary>
    public static Signal Refusal { get; } = Context("refusal");
    /// <summary><c>handing-over</c></summary>
    public static Signal HandingOver { get; } = Context("handing-over");
    /// <summary><c>own-trade</c></summary>
    public static Signal OwnTrade { get; } = Context("own-trade");
    /// <summary><c>passing-on</c></summary>
    public static Signal PassingOn { get; } = Context("passing-on");
    /// <summary><c>open-deadline</c></summary>
    public static Signal OpenDeadline { get; } = Context("open-deadline");
    /// <summary><c>confiding</c></summary>
    public static Signal Confiding { get; } = Context("confiding");
    /// <summary><c>unpublished</c></summary>
    public static Signal Unpublished { get; } = Context("unpublished");
    /// <summary><c>public-source</c></summary>
    public static Signal PublicSource { get; } = Context("public-source");
    /// <summary><c>formal-ban</c></summary>
    public static Signal FormalBan { get; } = Context("formal-ban");
    /// <summary><c>breach-report</c></summary>
    public static Signal BreachReport { get; } = Context("breach-report");
    /// <summary><c>credential-description</c></summary>
    public static Signal CredentialDescription { get; } = Context("credential-description");
    /// <summary><c>private-place</c></summary>
    public static Signal PrivatePlace { get; } = Context("private-place");
    /// <summary><c>disowning</c></summary>
    public static Signal Disowning { get; } = Context("disowning");
    /// <summary><c>soliciting</c></summary>
    public static Signal Soliciting { get; } = Context("soliciting");
    /// <summary><c>formal-decision</c></summary>
    public static Signal FormalDecision { get; } = Context("formal-decision");

    private static Signal Context(string category) => Inventory.Add(new(category, SignalKind.Context, SignalOrigin.Library));
}
