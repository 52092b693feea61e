using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Work;
using CcgAssurance.Web.Features.Assessments;
using CcgAssurance.Web.Features.Home;

namespace CcgAssurance.Web.Features.Shared.Work;

/// <summary>Something to do or to wait for, in which quarter.</summary>
public sealed record WorkRow
{
    public required WorkTask Task { get; init; }

    public required Guid Key { get; init; }

    public required QuarterKey Quarter { get; init; }

    public required string CcgName { get; init; }

    public required int LastVersion { get; init; }

    /// <summary>The action that it is about, where it is about one.</summary>
    public (Guid Id, string Text)? Action { get; init; }

    /// <summary>The page on which it is done, or on which to see how far it is.</summary>
    public string Address => Task.IsMine ? WorkLinks.Of(Task.Kind, Quarter, LastVersion, Action?.Id) : AssessmentLinks.Overview(Quarter);
}
