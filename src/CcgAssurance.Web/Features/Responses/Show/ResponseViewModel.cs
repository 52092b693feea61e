using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Web.Features.Versions;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Responses.Show;

public sealed record ResponseViewModel : IFormPage<ResponseViewModel, CommentForm>
{
    public required QuarterHeader Quarter { get; init; }

    /// <summary>The answer that is shown; null while no draft was shared.</summary>
    public required CcgResponse? Response { get; init; }

    /// <summary>The numbers of all drafts that were shared, the newest first.</summary>
    public required IReadOnlyList<int> Drafts { get; init; }

    /// <summary>What is different from the draft before; null where there is none.</summary>
    public required ComparedVersions? SinceLastDraft { get; init; }

    /// <summary>Whether the reader belongs to the group, which sees its own answer before it is sent.</summary>
    public required bool IsOfCcg { get; init; }

    /// <summary>What the draft says on each domain and theme, in the order of the report, with what was answered.</summary>
    public required IReadOnlyList<AskedSection> Sections { get; init; }

    /// <summary>The answer to a list of corrections; null where the whole draft is answered.</summary>
    public required AskedRow? Correction { get; init; }

    public required IReadOnlyList<GoverningBodyComment> Comments { get; init; }

    /// <summary>What is left to answer before the answer can be sent.</summary>
    public required IReadOnlyList<Finding> Missing { get; init; }

    public required bool CanAnswer { get; init; }

    public required bool CanReply { get; init; }

    public required bool CanComment { get; init; }

    /// <inheritdoc />
    public bool CanEdit => CanAnswer || CanComment;

    public required CommentForm Stored { get; init; }

    public required CommentForm Form { get; init; }

    public ConflictNotice? Conflict { get; init; }

    public string? Subject => "draft";

    public string ButtonDone => "sent";

    /// <summary>How many answers the group has to look at, and would give by agreeing to the rest.</summary>
    public required int LeftToAgree { get; init; }

    public IEnumerable<AskedRow> Rows => Sections.SelectMany(section => section.Rows).Concat(Correction is { } row ? [row] : []);

    /// <summary>The answers that say more than that the group agrees, as far as the area team has not replied.</summary>
    public IEnumerable<AskedRow> AwaitingReply => Rows.Where(row => row.AwaitsReply);

    /// <summary>What the group has something to say about, decided or not.</summary>
    public IEnumerable<AskedRow> Said => Rows.Where(row => row.Comment is not null);

    /// <summary>The disagreements that are printed, which the group can withdraw also when it is only asked about corrections.</summary>
    public IEnumerable<AskedRow> Printed => Rows.Where(row => row.PrintsDissent && row.Kind != SubjectKind.Correction);

    public bool HasAnswers(CommentForm form) => form.Text is not null;

    public ResponseViewModel WithForm(CommentForm form) => this with { Form = form };

    public ResponseViewModel WithConflict(CommentForm form, ConflictNotice notice) =>
        this with { Form = form with { Seen = Stored.Seen }, Conflict = notice };
}
