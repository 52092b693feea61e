using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Support;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Assessments.Draft;

public sealed class SupportBeforeFinalTests(AssuranceApp app) : DraftPages(app)
{
    private const string Needed = "Agree a support package for domain 2 with the CCG";

    private static readonly DomainNumber Domain = new(2);

    [Fact]
    [Rule("R145")]
    public async Task A_domain_assured_with_support_stops_the_final_report_until_both_sides_agree_a_package()
    {
        var played = await RespondedAsync();
        var visitor = await App.LogInAsync(played.Director);
        var package = await App.Given.SupportAsync(played.Quarter.Ccg, SupportStage.Proposed, TermsFor(played.Quarter));
        var refused = await SubmitFinalAsync(visitor, played.Quarter);
        Assert.Equal(400, refused.Status);
        Assert.Contains(Needed, refused.Text, StringComparison.Ordinal);
        Assert.Contains("(2014/15 operational guidance, paras 51 and 54)", refused.Text, StringComparison.Ordinal);
        Assert.Equal(AssessmentStage.CcgResponded, (await ReadAsync(played.Quarter)).Stage);

        await App.Given.ChangeSupportAsync(package, row => row.Accept(null, App.Given.OfSupport(Role.AreaTeamDirector, played.Quarter.Ccg)));
        Assert.Equal(400, (await SubmitFinalAsync(visitor, played.Quarter)).Status);
        await App.Given.ChangeSupportAsync(package, row => row.Accept(null, App.Given.OfSupport(Role.CcgLead, played.Quarter.Ccg)));
        Assert.Equal(302, (await SubmitFinalAsync(visitor, played.Quarter)).Status);

        var id = (await ReadAsync(played.Quarter)).Id;
        var kept = await App.ReadAsync(db => db.QuarterSupports.SingleAsync(row => row.AssessmentId == id));
        Assert.Equal((Domain, package, 1, 2), (kept.Domain, kept.PackageId, kept.Edition, kept.VersionNumber));
    }

    [Fact]
    [Rule("R145")]
    public async Task A_package_that_the_CCG_declined_does_not_allow_assured_with_support()
    {
        var played = await RespondedAsync();
        await App.Given.SupportAsync(played.Quarter.Ccg, SupportStage.Declined, TermsFor(played.Quarter));

        var refused = await SubmitFinalAsync(await App.LogInAsync(played.Director), played.Quarter);

        Assert.Equal(400, refused.Status);
        Assert.Contains(Needed, refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R145")]
    public async Task A_package_for_another_domain_or_one_that_ended_before_the_last_day_of_the_quarter_does_not_count()
    {
        var played = await RespondedAsync(Quarter.Q3);
        var lastDay = Quarter.Q3.EndIn(played.Quarter.Year);
        await App.Given.SupportAsync(
            played.Quarter.Ccg, SupportStage.Agreed, TermsFor(played.Quarter) with { Domains = [new DomainNumber(4)] });
        await App.Given.SupportAsync(
            played.Quarter.Ccg, SupportStage.Agreed, TermsFor(played.Quarter) with { EndsOn = lastDay.AddDays(-1) });
        var visitor = await App.LogInAsync(played.Director);
        Assert.Equal(400, (await SubmitFinalAsync(visitor, played.Quarter)).Status);

        await App.Given.SupportAsync(
            played.Quarter.Ccg, SupportStage.Agreed,
            TermsFor(played.Quarter) with { StartsOn = lastDay.AddDays(14), EndsOn = lastDay.AddDays(100) });
        Assert.Equal(302, (await SubmitFinalAsync(visitor, played.Quarter)).Status);
    }

    // Annex 4, case study, response 1.
    [Fact]
    [Rule("R142", "R145")]
    public async Task A_domain_that_is_assured_is_not_held_up_by_a_plan_that_is_still_a_draft()
    {
        var played = await App.Given.ScenarioAsync(
            AssessmentStage.CcgResponded, judged: [(2, Sample.Judgement(AssuranceCategory.Assured))]);
        await App.Given.DraftSupportAsync(played.Quarter.Ccg, TermsFor(played.Quarter) with { Objectives = null, EndsOn = null });

        Assert.Equal(302, (await SubmitFinalAsync(await App.LogInAsync(played.Director), played.Quarter)).Status);

        var id = (await ReadAsync(played.Quarter)).Id;
        Assert.False(await App.ReadAsync(db => db.QuarterSupports.AnyAsync(row => row.AssessmentId == id)));
    }

    // Annex 4, case study, response 3: the support of the quarter before goes on.
    [Fact]
    [Rule("R145")]
    public async Task A_package_that_goes_on_supports_the_domain_in_the_next_quarter_too()
    {
        var first = await RespondedAsync(Quarter.Q2);
        var package = await App.Given.SupportAsync(first.Quarter.Ccg, SupportStage.Agreed, TermsFor(first.Quarter));
        Assert.Equal(302, (await SubmitFinalAsync(await App.LogInAsync(first.Director), first.Quarter)).Status);
        var next = await App.Given.ScenarioAsync(
            AssessmentStage.CcgResponded, first.Quarter.Ccg, quarter: Quarter.Q3,
            judged: [(2, Sample.Judgement(AssuranceCategory.AssuredWithSupport))]);

        Assert.Equal(302, (await SubmitFinalAsync(await App.LogInAsync(next.Director), next.Quarter)).Status);

        var ccg = first.Quarter.Ccg;
        var kept = await App.ReadAsync(db => db.QuarterSupports
            .Where(row => db.QuarterlyAssessments.Any(quarter => quarter.Id == row.AssessmentId && quarter.CcgCode == ccg))
            .ToListAsync());
        Assert.Equal([package, package], kept.Select(row => row.PackageId));
    }

    [Fact]
    [Rule("R145")]
    public async Task A_report_of_2013_14_needs_no_package()
    {
        var played = await App.Given.ScenarioAsync(
            AssessmentStage.CcgResponded, year: FinancialYear.Parse("2013-14", null), judged: [(2, Sample.Judgement(AssuranceCategory.AssuredWithSupport))]);

        Assert.Equal(302, (await SubmitFinalAsync(await App.LogInAsync(played.Director), played.Quarter)).Status);
    }

    [Fact]
    [Rule("R145", "R246")]
    public async Task A_report_that_is_opened_again_keeps_its_package_while_the_level_stays()
    {
        var played = await RespondedAsync();
        await App.Given.SupportAsync(played.Quarter.Ccg, SupportStage.Agreed, TermsFor(played.Quarter));
        var visitor = await App.LogInAsync(played.Director);
        Assert.Equal(302, (await SubmitFinalAsync(visitor, played.Quarter)).Status);
        var package = await App.ReadAsync(db => db.SupportPackages.SingleAsync(row => row.CcgCode == played.Quarter.Ccg));
        await App.WriteAsync(async db =>
        {
            // As when the quarter's last day is past and its support came to an end before it.
            var row = await db.SupportPackages.SingleAsync(row => row.Id == package.Id);
            db.Entry(row).Property(entry => entry.EndsOn).CurrentValue = Quarter.Q2.EndIn(played.Quarter.Year).AddDays(-1);
            db.Expect(row, row.Version);
        });

        await played.ReopenAsync();
        await played.ShareAsync();
        await played.RespondAsync();
        Assert.Equal(302, (await SubmitFinalAsync(visitor, played.Quarter)).Status);

        var id = (await ReadAsync(played.Quarter)).Id;
        var kept = await App.ReadAsync(db => db.QuarterSupports.Where(row => row.AssessmentId == id).OrderBy(row => row.VersionNumber).ToListAsync());
        Assert.Equal([package.Id, package.Id], kept.Select(row => row.PackageId));
        Assert.NotEqual(kept[0].VersionNumber, kept[1].VersionNumber);
    }

    [Fact]
    [Rule("R145", "R254")]
    public async Task A_director_who_drafted_the_package_cannot_make_the_report_final_and_one_who_accepted_it_can()
    {
        var played = await RespondedAsync();
        var package = await App.Given.SupportAsync(played.Quarter.Ccg, SupportStage.Proposed, TermsFor(played.Quarter));
        await App.Given.ChangeSupportAsync(package, row => row.Accept(null, App.Given.OfSupport(Role.CcgLead, played.Quarter.Ccg)));
        var visitor = await App.LogInAsync(played.Director);
        var address = $"/support/{await NumberAsync(package)}/accept";
        Assert.Equal(302, (await visitor.SubmitAsync((await visitor.OpenAsync(address)).Form(address))).Status);
        var assessment = (await ReadAsync(played.Quarter)).Id;
        var lead = App.Given.OfSupport(Role.AreaTeamLead, played.Quarter.Ccg) with { UserId = played.Director.Id };
        await App.WriteAsync(db => db.SupportPackages.Add(
            SupportPackage.Draft(played.Quarter.Ccg, assessment, null, TermsFor(played.Quarter), lead)));

        var refused = await SubmitFinalAsync(visitor, played.Quarter);

        Assert.Contains("Ask another director to make the report final, because you wrote part of it", refused.Text, StringComparison.Ordinal);
        var other = await App.LogInAsync(await App.Given.UserAsync(Role.AreaTeamDirector, played.Director.Organisation));
        Assert.Equal(302, (await SubmitFinalAsync(other, played.Quarter)).Status);
    }

    private Task<int?> NumberAsync(Guid package) =>
        App.ReadAsync(db => db.SupportPackages.Where(row => row.Id == package).Select(row => row.Number).SingleAsync());

    private Task<QuarterScenario> RespondedAsync(Quarter? quarter = null) => App.Given.ScenarioAsync(
        AssessmentStage.CcgResponded, quarter: quarter, judged: [(2, Sample.Judgement(AssuranceCategory.AssuredWithSupport))]);

    // It lasts beyond the quarter and beyond today.
    private static TermsAnswers TermsFor(QuarterKey quarter) => Sample.Terms() with
    {
        Domains = [Domain],
        EndsOn = quarter.Quarter.EndIn(quarter.Year).AddYears(1),
    };

    private static async Task<Page> SubmitFinalAsync(Visitor visitor, QuarterKey quarter)
    {
        var page = await visitor.OpenAsync(Step(quarter, "final"));
        return await visitor.SubmitAsync(page.Form(Step(quarter, "final")));
    }
}
