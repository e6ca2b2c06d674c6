namespace WeChatPolicy.Rules.Files;

/// <summary>What was not read and why, or what is odd about a file.</summary>
public sealed record InspectionRemark
{
    /// <summary>A remark.</summary>
    /// <param name="code">What it is about.</param>
    /// <param name="member">The path of the file that it is about, inside the containers; empty for the file itself.</param>
    /// <param name="part">The part of that file: a page, a sheet, a part of the package.</param>
    public InspectionRemark(RemarkCode code, string member = "", string? part = null) => (Code, Member, Part) = (code, member, part);

    /// <summary>What it is about.</summary>
    public RemarkCode Code { get; }

    /// <summary>The path of the file that it is about, inside the containers, <c>/</c> between a container and its member; empty for the file itself.</summary>
    public string Member { get; init; }

    /// <summary>The part of that file: a page, a sheet, a part of the package; <see langword="null"/> for all of it.</summary>
    public string? Part { get; }

    /// <summary>The code alone.</summary>
    public override string ToString() => Code.ToString();
}
