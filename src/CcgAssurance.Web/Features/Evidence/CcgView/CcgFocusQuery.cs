using CcgAssurance.Data;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Features.Evidence.AddPoint;
using CcgAssurance.Web.Features.Evidence.Material;
using CcgAssurance.Web.Infrastructure.Formatting;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Evidence.CcgView;

public sealed class CcgFocusQuery(AssuranceDbContext db, FocusMaterialQuery material)
{
    public async Task<CcgFocusViewModel> RunAsync(QuarterHeader quarter, Focus focus, Actor actor, CancellationToken cancellationToken)
    {
        // The stage is read together with its token: the filter's may be older by now.
        var row = await db.QuarterlyAssessments
            .AsNoTracking()
            .Where(assessment => assessment.Id == quarter.Id)
            .Select(assessment => new { assessment.Stage, assessment.StageToken })
            .SingleAsync(cancellationToken);
        var stored = new AddPointForm { Focus = focus, Seen = new Tokens { StageToken = row.StageToken } };
        var domain = focus.Domain is { } number ? quarter.Framework.DomainNumbered(number) : null;

        return new CcgFocusViewModel
        {
            Quarter = quarter,
            Focus = focus,
            Name = FocusText.Of(focus),
            Heading = domain?.Question ?? focus.NameIn(quarter.Framework),
            SignsHeading = domain is null ? "What it may cover" : DomainDescriptor.LeadIn,
            Signs = domain is null
                ? [.. quarter.Framework.Themes.Single(theme => theme.Theme == focus.Theme).Prompts.Select(prompt => prompt.Text)]
                : [.. domain.Descriptors.Select(descriptor => descriptor.Text)],
            Material = await material.RunAsync(quarter, focus, actor, cancellationToken),
            CanEdit = row.Stage.IsOpenForDrafting(),
            CanAdd = actor.May(Permission.AddCcgPoints),
            Stored = stored,
            Form = stored,
        };
    }
}
