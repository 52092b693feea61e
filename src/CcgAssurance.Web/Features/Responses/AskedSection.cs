using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Responses;

namespace CcgAssurance.Web.Features.Responses;

/// <summary>What a draft says on a domain or theme, with what was answered to it.</summary>
public sealed record AskedSection(Focus Focus, AssuranceCategory? Level, IReadOnlyList<AskedRow> Rows)
{
    /// <summary>How many parts need an answer.</summary>
    public int Asked => Rows.Count(row => row.Kind.NeedsAnswer());

    /// <summary>How many of these have one.</summary>
    public int Answered => Rows.Count(row => row.Kind.NeedsAnswer() && row.Verdict is not null);

    /// <summary>How many parts the group has to look at.</summary>
    public int Left => Rows.Count(row => row.IsLeft);

    /// <summary>How many parts say something else than when the group answered them.</summary>
    public int ToCheckAgain => Rows.Count(row => row is { Before: not null, Verdict: null });

    /// <summary>How many parts the group has something to say about.</summary>
    public int Objections => Rows.Count(row => row.Verdict is CcgVerdict.Comments or CcgVerdict.Disagrees);
}
