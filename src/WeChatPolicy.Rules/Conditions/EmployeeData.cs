namespace WeChatPolicy.Rules.Clauses;

/// <summary>What is done with an employee's personal data, and what allows it.</summary>
internal static class EmployeeData
{
    /// <summary>Who answers for it: nobody for one's own data, nor where it is not an employee's.</summary>
    public static Party? Concerns(PersonalDataEvent happened) =>
        happened.DataOf.Kind == ParticipantKind.Employee && happened.DataOf.Id != happened.Person.Id ? Answerable.For(happened.Person) : null;

    /// <summary>Whether the employee consented to that purpose.</summary>
    public static Ternary IsConsented(PersonalDataEvent happened, ConsentPurpose purpose) =>
        Consents.Of(happened.Consents, happened.DataOf.Id, purpose, happened.At);

    /// <summary>How sure it is that content discloses an employee's data without consent; nothing where it does not.</summary>
    public static Confidence? Disclosure(Circumstances circumstances, string senderId, DateTimeOffset? at)
    {
        if (!circumstances.Discloses.IsKnown) return null;
        Confidence? surest = null;
        for (var i = 0; i < circumstances.Discloses.Value.Count; i++)
        {
            var subject = circumstances.Discloses.Value[i];
            if (subject.Kind != ParticipantKind.Employee || subject.PersonalData == Ternary.No || subject.PersonId == senderId) continue;
            var trigger = subject.PersonalData == Ternary.Yes ? Confidence.Certain : Confidence.Possible;
            var consent = subject.PersonId is { } person
                ? Consents.Of(circumstances.Consents, person, ConsentPurpose.Disclosure, at)
                : Consents.OfSomebody(circumstances.Consents, ConsentPurpose.Disclosure);
            if (Excuse.Lifts(trigger, Excuse.Or(consent, circumstances.OtherGround)) is { } confidence && !(confidence <= surest)) surest = confidence;
        }

        return surest;
    }
}
