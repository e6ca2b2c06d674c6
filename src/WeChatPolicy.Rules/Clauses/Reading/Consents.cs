namespace WeChatPolicy.Rules.Clauses;

/// <summary>Whether somebody consented. A consent covers its own purpose; one withdrawn or expired is none.</summary>
internal static class Consents
{
    /// <summary>Whether a person's consent to a purpose held at an instant.</summary>
    public static Ternary Of(Known<IReadOnlyList<Consent>> consents, string personId, ConsentPurpose purpose, DateTimeOffset? at)
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

    /// <summary>Whether anybody at all consented to a purpose, where it is not known whose consent is needed.</summary>
    public static Ternary OfSomebody(Known<IReadOnlyList<Consent>> consents, ConsentPurpose purpose)
    {
        if (!consents.IsKnown) return Ternary.Unknown;
        for (var i = 0; i < consents.Value.Count; i++)
        {
            if (consents.Value[i].Purpose == purpose) return Ternary.Unknown;
        }

        return Ternary.No;
    }
}
