using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Features.Support.Agreement;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcgAssurance.Testing.Builders;

/// <summary>Support packages and what becomes of them.</summary>
public sealed partial class Given
{
    /// <summary>The key of a draft to which nothing is missing, or only what the answers leave out.</summary>
    public async Task<Guid> DraftSupportAsync(OrganisationCode ccg, TermsAnswers? answers = null)
    {
        var lead = OfSupport(Role.AreaTeamLead, ccg);
        var package = SupportPackage.Draft(ccg, null, null, answers ?? Sample.Terms(), lead);
        await app.WriteAsync(db =>
        {
            Accept(db, package.AddMeasure(Sample.Measure(), lead));
            Accept(db, package.AddIndicator(Sample.Indicator(), lead));
            Accept(db, package.AddRestriction(Sample.Restriction(), lead));
            Accept(db, package.AddTrajectory(Sample.Trajectory(), lead));
            Accept(db, package.PlanDiscussion(UkTime.DateOf(app.Clock.GetUtcNow()).AddDays(28), lead));
            db.SupportPackages.Add(package);
        });
        return package.Id;
    }

    /// <summary>The key of a package that was proposed and brought to a stage after that.</summary>
    public async Task<Guid> SupportAsync(OrganisationCode ccg, SupportStage stage = SupportStage.Agreed, TermsAnswers? answers = null)
    {
        var id = await DraftSupportAsync(ccg, answers);
        var number = await app.ReadAsync(db => db.NextSupportNumberAsync(CancellationToken.None));
        var (lead, director, group) = (
            OfSupport(Role.AreaTeamLead, ccg), OfSupport(Role.AreaTeamDirector, ccg), OfSupport(Role.CcgLead, ccg));
        await ChangeSupportAsync(id, package => package.Propose(number, lead));
        if (stage == SupportStage.Declined)
        {
            await ChangeSupportAsync(id, package => package.Decline("We can do it alone.", group));
        }
        else if (stage is SupportStage.Agreed or SupportStage.Completed)
        {
            await ChangeSupportAsync(id, package => package.Accept(null, director));
            await ChangeSupportAsync(id, package => package.Accept(null, group));
            await KeepAsync(
                async (services, db) => await services.GetRequiredService<SupportAgreementQuery>().Agreed(
                    await db.AllPartsOf<SupportPackage>().AsNoTracking().SingleAsync(package => package.Id == id), group, CancellationToken.None)!(),
                group);
        }

        if (stage == SupportStage.Completed)
        {
            await ChangeSupportAsync(id, package => package.Complete(true, "Waits are shorter.", lead));
        }

        return id;
    }

    /// <summary>Does something to a wholly loaded package.</summary>
    public Task ChangeSupportAsync(Guid id, Func<SupportPackage, Outcome> change) => app.WriteAsync(async db =>
        Accept(db, change(await db.AllPartsOf<SupportPackage>().SingleAsync(row => row.Id == id))));

    /// <summary>Somebody of a role who has to do with the support of a group.</summary>
    public Actor OfSupport(Role role, OrganisationCode ccg) =>
        new(new UserId(Guid.CreateVersion7()), $"Test {role}", role, ccg, app.Clock.GetUtcNow());
}
