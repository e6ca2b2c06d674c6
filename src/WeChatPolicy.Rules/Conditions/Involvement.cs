namespace WeChatPolicy.Rules.Conditions;

/// <summary>Whether a matter (a case, a report, an appeal) is too near to somebody for them to decide it. Cases, appeals and the rules ask here.</summary>
/// <remarks>
/// Whom a matter is about never decides it (4.1.3, 3.3.3). Whoever stands directly above or below does so only where the company allows
/// it: that is the library's default, not in the text.
/// </remarks>
internal static class Involvement
{
    /// <summary>Whether somebody is whom the matter is about, or stands to them as the company does not allow; unknown where a superior is not known that it turns on.</summary>
    /// <param name="person">Who decides.</param>
    /// <param name="objectId">Whom the matter is about.</param>
    /// <param name="superiorId">The direct superior of whom it is about, where known.</param>
    /// <param name="asked">How independent the company wants whoever decides.</param>
    public static Ternary Of(Participant person, string objectId, string? superiorId, Independence asked)
    {
        if (person.Id == objectId) return Ternary.Yes;
        var above = asked == Independence.ObjectAndLine ? Is(superiorId, person.Id) : Ternary.No;
        var below = asked == Independence.ObjectAlone ? Ternary.No : Is(person.ManagerId, objectId);
        return Excuse.Or(above, below);
    }

    private static Ternary Is(string? superiorId, string personId) =>
        superiorId is null ? Ternary.Unknown : superiorId == personId ? Ternary.Yes : Ternary.No;
}
