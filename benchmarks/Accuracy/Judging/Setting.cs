namespace WeChatPolicy.Rules.Accuracy;

/// <summary>Who says something where. No more is known of it than the data say: no consent, no clearance, no members.</summary>
/// <param name="Audience"><c>group</c> (a work group), <c>direct</c> (a colleague) or <c>external</c> (a group with customers in it).</param>
/// <param name="Sender"><c>employee</c> or <c>outsider</c>.</param>
internal readonly record struct Setting(string Audience, string Sender)
{
    /// <summary>An employee in a work group: where everyday texts and offences are read.</summary>
    public static readonly Setting WorkGroup = new("group", "employee");

    /// <summary>An outsider who writes to an employee.</summary>
    public static readonly Setting FromOutside = new("direct", "outsider");

    /// <summary>The text as somebody would have sent it.</summary>
    public Message Says(string id, string text) =>
        new Example("-", "-", Audience is "external" ? "external-group" : Audience, Sender, text).ToMessage(id);
}
