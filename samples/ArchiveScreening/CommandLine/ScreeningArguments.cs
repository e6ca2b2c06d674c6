using WeChatPolicy.Rules;

namespace ArchiveScreening;

/// <summary>What the user asked for.</summary>
internal sealed record ScreeningArguments
{
    /// <summary>The name that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Where the reports go unless the user says otherwise: a folder in the current directory.</summary>
    public const string DefaultOut = "screening-out";

    /// <summary>The archives in the order in which they are screened; empty: the bundled one.</summary>
    public IReadOnlyList<string> Archives { get; init; } = [];

    public string? Directory { get; init; }

    public string? Annotations { get; init; }

    /// <summary>The folder with the vendor's encrypted answer, as the stand-in of its library reads it; instead of archives.</summary>
    public string? ChatData { get; init; }

    /// <summary>The folder with the private keys, <c>N.pem</c> for version N.</summary>
    public string? Keys { get; init; }

    /// <summary>The file that says how far the encrypted answer was screened; reading goes on from there.</summary>
    public string? Checkpoint { get; init; }

    /// <summary>The folder with what messages carry.</summary>
    public string? Media { get; init; }

    public string? Dismissed { get; init; }

    public string? Options { get; init; }

    public string Out { get; init; } = DefaultOut;

    /// <summary>Whether messages without a finding are written too.</summary>
    public bool All { get; init; }

    /// <summary><c>zh</c> or <c>en</c>.</summary>
    public string Language { get; init; } = "zh";

    public bool Quiet { get; init; }

    /// <summary>Whether rejected lines are written out in full. They may hold message text.</summary>
    public bool RawRejects { get; init; }

    /// <summary>What a finding must ask for at least to be told by the exit code; <see langword="null"/>: findings are not.</summary>
    public Enforcement? FailOn { get; init; }
}
