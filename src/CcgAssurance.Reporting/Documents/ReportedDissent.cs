using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Responses;

namespace CcgAssurance.Reporting.Documents;

/// <summary>
/// A disagreement of the group that it asked to print, with what NHS England says to it (2014/15 operational guidance, para 46).
/// </summary>
[Rule("R131", "R234")]
public sealed record ReportedDissent
{
    /// <summary>What it is about.</summary>
    public required SubjectKind Kind { get; init; }

    /// <summary>The domain or theme; null where it is about a list of corrections.</summary>
    public Focus? Focus { get; init; }

    /// <summary>The title of the issue, or the beginning of the achievement or action; null for everything else.</summary>
    public string? Title { get; init; }

    /// <summary>
    /// The number of the version to which the group said it, where that is an earlier one and the group has not answered what changed
    /// since.
    /// </summary>
    public int? SaidToVersion { get; init; }

    /// <summary>
    /// The reasons for the judgement that it answers; null for everything else, and in reports stored before they were printed.
    /// </summary>
    public string? Reasons { get; init; }

    /// <summary>Why that judgement was not made together with the group; null where it was, and for everything else.</summary>
    public string? NotJointReason { get; init; }

    /// <summary>What the group says.</summary>
    public required string Comment { get; init; }

    /// <summary>What the area team did about it; null while it has not replied.</summary>
    public AreaTeamReply? Reply { get; init; }

    /// <summary>Why.</summary>
    public string? ReplyReason { get; init; }

    /// <summary>Why the director who made the report final decided as they did; null for everything but judgements.</summary>
    public string? DirectorReason { get; init; }
}
