namespace WeChatPolicy.Rules.WeCom;

/// <summary>Reads the lists of an annotation. A list that is there and empty says that there are none; an absent one says nothing.</summary>
internal static class AnnotatedFacts
{
    public static KnownList<Approval> Approvals(CheckedObject root) => List(root, "approvals", item =>
    {
        var approver = item.RequiredText("approver");
        var (department, topic) = (item.Text("department"), item.Text("topic"));
        var given = item.Instant("givenAt");
        var expires = NotBefore(given, item, "expiresAt");
        return approver is null ? null : new Approval { ApproverId = approver, Department = department, Topic = topic, GivenAt = given, ExpiresAt = expires };
    });

    public static KnownList<Consent> Consents(CheckedObject root) => List(root, "consents", item =>
    {
        var person = item.RequiredText("person");
        if (item.RequiredText("purpose") is null || person is null) return null;
        var given = item.Instant("givenAt");
        var (expires, withdrawn) = (NotBefore(given, item, "expiresAt"), NotBefore(given, item, "withdrawnAt"));
        return new Consent { PersonId = person, Purpose = item.Choice("purpose", ConsentPurpose.Collection), GivenAt = given, ExpiresAt = expires, WithdrawnAt = withdrawn };
    });

    public static KnownList<DataSubject> Discloses(CheckedObject root) => List(root, "discloses", item => new DataSubject
    {
        Kind = item.RequiredText("kind") is null ? ParticipantKind.Unknown : item.Choice("kind", ParticipantKind.Unknown),
        PersonId = item.Text("person"),
        PersonalData = item.Choice("personalData", Ternary.Unknown),
    });

    private static DateTimeOffset? NotBefore(DateTimeOffset? given, CheckedObject item, string member)
    {
        if (item.Instant(member) is not { } instant) return null;
        if (!(instant < given)) return instant;
        item.Fault(member, "is before 'givenAt'");
        return null;
    }

    private static KnownList<T> List<T>(CheckedObject root, string member, Func<CheckedObject, T?> read)
        where T : class => root.Has(member) ? new((IReadOnlyList<T>)[.. root.Objects(member).Select(read).OfType<T>()]) : default;
}
