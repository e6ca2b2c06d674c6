namespace WeChatPolicy.Rules;

/// <summary>An item of the policy, with its rules.</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
public sealed record Clause
{
    /// <summary>An item of the policy.</summary>
    /// <param name="number">Its number, such as <c>2.1.1</c>.</param>
    /// <param name="modality">How it binds; its rules may bind otherwise one by one.</param>
    /// <param name="title">A few words.</param>
    /// <param name="summary">What it says.</param>
    /// <param name="rules">Its norms. Each id begins with the clause's number and a slash.</param>
    /// <exception cref="ArgumentException">A rule's id does not belong to the clause.</exception>
    public Clause(string number, Modality modality, LocalizedText title, LocalizedText summary, params IReadOnlyList<Rule> rules)
    {
        Number = FactGuard.NotEmpty(number);
        Modality = modality;
        Title = FactGuard.NotNull(title);
        Summary = FactGuard.NotNull(summary);
        Rules = FactGuard.Items(rules);
        foreach (var rule in Rules)
        {
            if (rule.ClauseNumber != number)
            {
                throw new ArgumentException($"Rule '{rule.Id}' does not belong to clause '{number}': its id must begin with '{number}/'.", nameof(rules));
            }
        }
    }

    /// <summary>Its number, such as <c>2.1.1</c>.</summary>
    public string Number { get; }

    /// <summary>The number of its chapter, 1 to 5; 0 for a clause of the host's own.</summary>
    public int Chapter => Number.Length > 1 && char.IsAsciiDigit(Number[0]) && Number[1] == '.' ? Number[0] - '0' : 0;

    /// <summary>How it binds.</summary>
    public Modality Modality { get; }

    /// <summary>A few words.</summary>
    public LocalizedText Title { get; }

    /// <summary>What it says.</summary>
    public LocalizedText Summary { get; }

    /// <summary>Its norms.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>Number and English title.</summary>
    public override string ToString() => $"{Number} {Title.En}";
}
