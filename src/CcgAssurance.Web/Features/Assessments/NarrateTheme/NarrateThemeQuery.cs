using CcgAssurance.Data;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Features.Assessments.Items;
using CcgAssurance.Web.Features.Evidence.Material;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Assessments.NarrateTheme;

public sealed class NarrateThemeQuery(AssuranceDbContext db, ItemsOfQuery items, FocusMaterialQuery material)
{
    public async Task<NarrateThemeViewModel> RunAsync(QuarterHeader quarter, string slug, Actor actor, CancellationToken cancellationToken)
    {
        var theme = quarter.Framework.FindTheme(slug)!;
        var (stored, stage) = await StoredAsync(quarter, theme.Theme, cancellationToken);
        var itemsOf = await items.CountAsync(quarter, Focus.On(theme.Theme), cancellationToken);
        return new NarrateThemeViewModel
        {
            Quarter = quarter,
            Theme = theme,
            CanEdit = actor.May(Permission.WriteReportItems) && stage.IsOpenForDrafting(),
            Stored = stored,
            Form = stored,
            LastQuarters = await db.LastNarrativeAsync(quarter.Key, theme.Theme, cancellationToken),
            IsCovered = ThemeRules.IsCovered(stored.ToAnswers(), itemsOf.All),
            Material = await material.RunAsync(quarter, Focus.On(theme.Theme), actor, cancellationToken),
            Items = itemsOf,
        };
    }

    // The stage is read together with its token: the filter's may be older by now.
    private async Task<(NarrateThemeForm Form, AssessmentStage Stage)> StoredAsync(
        QuarterHeader quarter, Theme theme, CancellationToken cancellationToken)
    {
        var row = await db.QuarterlyAssessments
            .AsNoTracking()
            .Where(assessment => assessment.Id == quarter.Id)
            .SelectMany(
                assessment => assessment.Themes.Where(narrative => narrative.Theme == theme),
                (assessment, narrative) => new { assessment.Stage, assessment.StageToken, Narrative = narrative })
            .SingleAsync(cancellationToken);
        var form = new NarrateThemeForm
        {
            Narrative = row.Narrative.Narrative,
            IsConfirmedUnchanged = row.Narrative.IsConfirmedUnchanged,
            HasNothingToReport = row.Narrative.HasNothingToReport,
            NothingToReportReason = row.Narrative.NothingToReportReason,
            Seen = new Tokens { Version = row.Narrative.Version, StageToken = row.StageToken },
        };
        return (form, row.Stage);
    }
}
