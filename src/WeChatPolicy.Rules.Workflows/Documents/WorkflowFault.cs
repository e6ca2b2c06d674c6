using System.Globalization;

namespace WeChatPolicy.Rules.Workflows;

/// <summary>One thing that is wrong with a workflow file.</summary>
public sealed record WorkflowFault
{
    /// <summary>The name of the file, or the name under which the text or stream was loaded.</summary>
    public required string File { get; init; }

    /// <summary>The line in the file, from 1; 0 where the file as a whole is meant.</summary>
    public int Line { get; init; }

    /// <summary>The byte in the line, from 1; 0 where the file as a whole is meant.</summary>
    public int Column { get; init; }

    /// <summary>The name of the workflow; <see langword="null"/> where it stands outside of any, or has no name.</summary>
    public string? Workflow { get; init; }

    /// <summary>The name of the rule; <see langword="null"/> where it stands outside of any, or has no name.</summary>
    public string? Rule { get; init; }

    /// <summary>The place in the expression, in UTF-16 units from its beginning; <see langword="null"/> where no expression is at fault.</summary>
    public int? Position { get; init; }

    /// <summary>What is wrong and what was expected, with the nearest known names where a name is not known. It may quote names of the file, never a text of a fact.</summary>
    public required string Message { get; init; }

    /// <summary>Place and fault on one line.</summary>
    public override string ToString() => string.Concat(
        File,
        Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"({Line},{Column})") : "",
        ": ",
        Workflow is null ? "" : $"workflow '{Workflow}', ",
        Rule is null ? "" : $"rule '{Rule}', ",
        Position is { } position ? string.Create(CultureInfo.InvariantCulture, $"at {position} of the expression: ") : "",
        Message);
}
