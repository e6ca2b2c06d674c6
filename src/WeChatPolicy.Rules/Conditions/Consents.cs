namespace WeChatPolicy.Rules.Conditions;

/// <summary>Whether somebody consented. A consent covers its own purpose; one withdrawn or expired is none.</summary>
internal static class Consents
{
    /// <summary>Whether a person's consent to a purpose held at an instant.</summary>
    public static Ternary Of(KnownList<Consent> consents, string personId, ConsentPurpose purpose, DateTimeOffset? at)
    {
        if (!consents.IsKnown) return Ternary.Unknown;
        var answer = Ternary.No;
        for (var i = 0; i < consents.Value.Count; i++)
        {
            var consent = consents.Value[i];
            if (consent.PersonId == personId && consent.Purpose == purpose) answer = Excuse.Or(answer, consent.HoldsAt(at));
        }

        return answer;
    }

    /// <summary>Whether whoever's data is disclosed consented. Of somebody whom nobody knows it is not known whether it takes their consent: an employee may be the sender.</summary>
    public static Ternary Of(Circumstances circumstances, DataSubject subject, ConsentPurpose purpose, DateTimeOffset? at) =>
        subject.PersonId is { } person ? Of(circumstances.Consents, person, purpose, at)
            : subject.Kind is ParticipantKind.Employee or ParticipantKind.Unknown ? Ternary.Unknown
            : OfSomebody(circumstances.Consents, purpose);

    /// <summary>Whether anybody at all consented to a purpose, where it is not known whose consent is needed.</summary>
    public static Ternary OfSomebody(KnownList<Consent> consents, ConsentPurpose purpose)
    {
        if (!consents.IsKnown) return Ternary.Unknown;
        for (var i = 0; i < consents.Value.Count; i++)
        {
            if (consents.Value[i].Purpose == purpose) return Ternary.Unknown;
        }

        return Ternary.No;
    }

    /// <summary>What is known, with the consent of each of these people to a purpose.</summary>
    public static Circumstances Given(Circumstances circumstances, IEnumerable<string?> people, ConsentPurpose purpose) => circumstances with
    {
        Consents = new([.. circumstances.Consents.ValueOr([]), .. people.OfType<string>().Distinct().Select(person => new Consent { PersonId = person, Purpose = purpose })]),
    };

    /// <summary>The message with the author of each forwarded item known; nothing where they are already.</summary>
    public static Message? AuthorsKnown(Message message) => message.Forwarded.All(item => item.AuthorId is not null) ? null : message with
    {
        Forwarded = [.. message.Forwarded.Select((item, i) => item with { AuthorId = item.AuthorId ?? $"author {i}" })],
    };

    /// <summary>What is known, with each person whose data is disclosed known; nothing where they are already.</summary>
    public static Circumstances? PersonsKnown(Circumstances circumstances) =>
        circumstances.Discloses.ValueOr([]).All(subject => subject.PersonId is not null) ? null : circumstances with
        {
            Discloses = new([.. circumstances.Discloses.Value.Select((subject, i) => subject with { PersonId = subject.PersonId ?? $"person {i}" })]),
        };
}
