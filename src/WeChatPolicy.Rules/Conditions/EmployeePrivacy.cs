namespace WeChatPolicy.Rules.Conditions;

/// <summary>What is done with an employee's personal data, and what allows it.</summary>
internal static class EmployeePrivacy
{
    /// <summary>Who answers for it: nobody for one's own data, nor where it is not an employee's.</summary>
    public static Party? Concerns(PersonalDataEvent happened) =>
        happened.DataOf.Kind == ParticipantKind.Employee && happened.DataOf.Id != happened.Person.Id ? Answerable.For(happened.Person) : null;

    /// <summary>Whether the employee consented to that purpose.</summary>
    public static Ternary IsConsented(PersonalDataEvent happened, ConsentPurpose purpose) =>
        Consents.Of(happened.Consents, happened.DataOf.Id, purpose, happened.At);

    /// <summary>Whether each employee whose data content discloses has consented to it, or another ground allows it.</summary>
    public static Ternary IsDisclosureAllowed(Circumstances circumstances, string senderId, DateTimeOffset? at)
    {
        var allowed = Ternary.Yes;
        for (var i = 0; circumstances.Discloses.IsKnown && i < circumstances.Discloses.Value.Count; i++)
        {
            var subject = circumstances.Discloses.Value[i];
            if (IsOther(subject, senderId)) allowed = Excuse.And(allowed, IsAllowed(circumstances, subject, at));
        }

        return allowed;
    }

    /// <summary>How sure it is that content discloses data of an employee of whom that much is allowed; nothing where it does not.</summary>
    public static Confidence? Disclosure(Circumstances circumstances, string senderId, DateTimeOffset? at, Ternary allowed)
    {
        Confidence? surest = null;
        for (var i = 0; circumstances.Discloses.IsKnown && i < circumstances.Discloses.Value.Count; i++)
        {
            var subject = circumstances.Discloses.Value[i];
            if (!IsOther(subject, senderId) || IsAllowed(circumstances, subject, at) != allowed) continue;
            var sure = subject.PersonalData == Ternary.Yes ? Confidence.Certain : Confidence.Possible;
            if (!(sure <= surest)) surest = sure;
        }

        return surest;
    }

    private static bool IsOther(DataSubject subject, string senderId) =>
        subject.Kind == ParticipantKind.Employee && subject.PersonalData != Ternary.No && subject.PersonId != senderId;

    private static Ternary IsAllowed(Circumstances circumstances, DataSubject subject, DateTimeOffset? at) =>
        Excuse.Or(circumstances.OtherGround, Consents.Of(circumstances, subject, ConsentPurpose.Disclosure, at));
}
