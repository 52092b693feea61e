using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Responses.Section;

public sealed record SectionViewModel : IFormPage<SectionViewModel, SectionForm>
{
    public required QuarterHeader Quarter { get; init; }

    public required int DraftNumber { get; init; }

    public required Focus Focus { get; init; }

    /// <summary>The domain or theme before this in the report; null for the first.</summary>
    public required Focus? Previous { get; init; }

    /// <summary>The domain or theme after this in the report; null for the last.</summary>
    public required Focus? Next { get; init; }

    /// <summary>What the draft says here, in the order of the report, each with what the group has said so far.</summary>
    public required IReadOnlyList<AskedRow> Rows { get; init; }

    public required bool CanEdit { get; init; }

    public required SectionForm Stored { get; init; }

    public required SectionForm Form { get; init; }

    public ConflictNotice? Conflict { get; init; }

    public string? Subject => "answer";

    /// <summary>Whether a button can agree to something here.</summary>
    public bool HasRest => Rows.Any(row =>
        row is { Verdict: null, Comment: null } and ({ Before: null } or { Before.Verdict: CcgVerdict.Agrees }));

    public SectionViewModel WithForm(SectionForm form) => this with { Form = form };

    public SectionViewModel WithConflict(SectionForm form, ConflictNotice notice) =>
        this with { Form = form with { Seen = Stored.Seen }, Conflict = notice };
}
