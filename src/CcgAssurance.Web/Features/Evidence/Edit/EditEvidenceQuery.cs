using CcgAssurance.Data;
using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Formatting;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Evidence.Edit;

public sealed class EditEvidenceQuery(AssuranceDbContext db)
{
    /// <summary>
    /// The page for evidence that is new, where no key is given, or for that with the key; null when the quarter has none such.
    /// </summary>
    public async Task<EditEvidenceViewModel?> RunAsync(QuarterHeader quarter, Guid? id, Actor actor, CancellationToken cancellationToken)
    {
        var key = id ?? Guid.Empty;
        // The stage is read together with its token: the filter's may be older by now.
        var row = await db.QuarterlyAssessments
            .AsNoTracking()
            .Where(assessment => assessment.Id == quarter.Id)
            .Select(assessment => new
            {
                assessment.Stage,
                assessment.StageToken,
                Items = assessment.Evidence.Where(item => item.Id == key).ToList(),
                FileName = db.EvidenceFiles.Where(file => file.EvidenceItemId == key).Select(file => file.Name).SingleOrDefault(),
            })
            .SingleAsync(cancellationToken);
        var item = row.Items.SingleOrDefault();
        if (id is not null && item is null)
        {
            return null;
        }

        var stored = FormOf(item, row.StageToken);
        return new EditEvidenceViewModel
        {
            Quarter = quarter,
            Id = id,
            FileName = row.FileName,
            CanEdit = row.Stage.IsOpenForDrafting(),
            Stored = stored,
            Form = stored,
            Kinds = [.. Enum.GetValues<EvidenceKind>().Select(kind => new NhsOption(kind.ToString(), kind.DisplayText(), kind.HelpText()))],
            Scopes = [.. Enum.GetValues<EvidenceScope>()
                .Where(scope => scope != EvidenceScope.Soft || actor.Side() == AssuranceSide.NhsEngland)
                .Select(scope => new NhsOption(scope.ToString(), scope.DisplayText(), HintOn(scope)))],
            Focuses = [.. Focus.AllOf(quarter.Framework).Select(focus => new NhsOption(focus.ToString(), FocusText.Of(focus)))],
            Tags = [.. Enum.GetValues<EvidenceTag>().Select(tag => new NhsOption(tag.ToString(), tag.DisplayText()))],
        };
    }

    private static EvidenceForm FormOf(EvidenceItem? item, Guid stageToken) => item is null
        ? new EvidenceForm { Seen = new Tokens { StageToken = stageToken } }
        : new EvidenceForm
        {
            Title = item.Title,
            Kind = item.Kind,
            OtherKind = item.OtherKind,
            Source = item.Source,
            Date = DateAnswer.From(item.Date),
            Scope = item.Scope,
            Summary = item.Summary,
            Link = item.Link,
            Focuses = item.Focuses,
            Tags = item.Tags,
            ShowsShortfall = item.ShowsShortfall,
            Seen = new Tokens { Version = item.Version, StageToken = stageToken },
        };

    private static string? HintOn(EvidenceScope scope) => scope switch
    {
        EvidenceScope.Soft => "Only your area team can see it. It is never published.",
        EvidenceScope.National or EvidenceScope.Local => null,
    };
}
