using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Web.Features.Assessments.Draft;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Notices;

public sealed class StepNoticeTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Fact]
    [Rule("R234")]
    public async Task A_shared_draft_is_told_to_the_group_and_to_nobody_else()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Draft);
        var body = await app.Given.UserAsync(Role.GoverningBodyMember, played.Quarter.Ccg);
        var independent = await app.Given.UserAsync(Role.IndependentMember, played.Quarter.Ccg);
        var stranger = await app.Given.UserAsync(Role.CcgLead);

        await played.ShareAsync();

        Assert.Equal([nameof(QuarterNotice.DraftShared)], await app.NoticesOfAsync(played.CcgLead));
        Assert.Equal([nameof(QuarterNotice.DraftShared)], await app.NoticesOfAsync(body));
        Assert.Empty(await app.NoticesOfAsync(played.Lead));
        Assert.Empty(await app.NoticesOfAsync(played.Director));
        Assert.Empty(await app.NoticesOfAsync(independent));
        Assert.Empty(await app.NoticesOfAsync(stranger));
        var page = await app.NoticesPageAsync(played.CcgLead);
        Assert.Equal($"{played.Root}/response", page.Link($"Draft report shared with the CCG: NHS Test {played.Quarter.Ccg} CCG, Quarter 2 2014/15"));
        Assert.Contains("Answer it by 3 December 2014.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R234")]
    public async Task A_sent_answer_is_told_to_the_area_team()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.SharedWithCcg);
        await app.Given.ChangeAsync(played.Quarter, assessment => assessment.AgreeToRest());

        await app.PressAsync(played.CcgLead, $"{played.Root}/response/send", $"{played.Root}/response/send");

        Assert.Equal([nameof(QuarterNotice.AnswerReceived)], await app.NoticesOfAsync(played.Lead));
        Assert.Equal([nameof(QuarterNotice.AnswerReceived)], await app.NoticesOfAsync(played.Director));
    }

    [Fact]
    [Rule("R234")]
    public async Task A_report_that_goes_on_without_an_answer_and_one_that_is_drafted_again_are_told_to_the_group()
    {
        var late = await app.Given.ScenarioAsync(AssessmentStage.SharedWithCcg);
        var again = await app.Given.ScenarioAsync(AssessmentStage.SharedWithCcg);
        var now = app.Clock.GetUtcNow();
        app.Clock.Advance(TimeSpan.FromDays(30));
        try
        {
            await app.PressAsync(late.Lead, $"{late.Root}/draft", $"{late.Root}/draft/go-on");
            await app.PressAsync(again.Lead, $"{again.Root}/draft", $"{again.Root}/draft/redraft", new() { ["Form.Reason"] = "A figure was missing." });
        }
        finally
        {
            app.Clock.AdjustTime(now);
        }

        Assert.Equal([nameof(QuarterNotice.DraftShared), nameof(QuarterNotice.WentOnWithoutAnswer)], await app.NoticesOfAsync(late.CcgLead));
        Assert.Equal([nameof(QuarterNotice.DraftShared), nameof(QuarterNotice.OpenedAgain)], await app.NoticesOfAsync(again.CcgLead));
        Assert.DoesNotContain("A figure was missing.", (await app.NoticesPageAsync(again.CcgLead)).Raw, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R242")]
    public async Task A_final_report_its_release_by_one_side_and_its_publication_are_told_to_the_others()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Final);
        var release = $"{played.Root}/release";

        await app.PressAsync(played.Director, release, release, new() { ["Form.Choice"] = "Release" });
        await app.PressAsync(played.CcgLead, release, release, new() { ["Form.Choice"] = "Release" });

        Assert.Equal(
            [nameof(QuarterNotice.DraftShared), nameof(QuarterNotice.MadeFinal), nameof(QuarterNotice.Released)], await app.NoticesOfAsync(played.CcgLead));
        Assert.Equal(
            [nameof(QuarterNotice.AnswerReceived), nameof(QuarterNotice.MadeFinal), nameof(QuarterNotice.Published)], await app.NoticesOfAsync(played.Lead));
        Assert.Equal([nameof(QuarterNotice.AnswerReceived), nameof(QuarterNotice.Published)], await app.NoticesOfAsync(played.Director));
        var page = await app.NoticesPageAsync(played.CcgLead);
        Assert.StartsWith("NHS England released the report", page.Document.QuerySelector(".app-item a")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(release, page.Document.QuerySelector(".app-item a")!.GetAttribute("href"));
    }

    [Fact]
    [Rule("R242")]
    public async Task A_refusal_is_told_to_both_sides_without_its_reason()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Final);
        var colleague = await app.Given.UserAsync(Role.CcgLead, played.Quarter.Ccg);
        var release = $"{played.Root}/release";

        await app.PressAsync(played.CcgLead, release, release, new() { ["Form.Choice"] = "Refuse", ["Form.RefusalReason"] = "Domain two is wrong." });

        Assert.Equal([nameof(QuarterNotice.Refused)], await app.NoticesOfAsync(colleague));
        Assert.Contains(nameof(QuarterNotice.Refused), await app.NoticesOfAsync(played.Director));
        Assert.DoesNotContain(nameof(QuarterNotice.Refused), await app.NoticesOfAsync(played.CcgLead));
        Assert.DoesNotContain("Domain two is wrong.", (await app.NoticesPageAsync(played.Director)).Raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_that_is_not_saved_is_told_to_nobody()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Draft);
        var header = await app.ReadAsync(db => db.QuarterlyAssessments
            .Where(row => row.CcgCode == played.Quarter.Ccg)
            .Select(row => new QuarterHeader { Id = row.Id, Key = played.Quarter, CcgName = "", Stage = row.Stage, FrameworkKey = row.FrameworkKey })
            .SingleAsync());

        var outcome = await app.RunAsync((StepHandler handler) => handler.HandleAsync(
            header,
            QuarterStep.Share,
            new StepForm { Seen = new Tokens { StageToken = Guid.CreateVersion7() } },
            played.Lead.At(app.Clock.GetUtcNow()),
            CancellationToken.None));

        Assert.Equal(OutcomeKind.Conflict, outcome.Kind);
        Assert.Empty(await app.NoticesOfAsync(played.CcgLead));
    }

    [Fact]
    public async Task Whoever_has_moved_to_another_organisation_no_longer_sees_what_was_told_for_the_old_one()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.SharedWithCcg);
        var elsewhere = await app.Given.CcgAsync();
        await app.Given.MoveAsync(played.CcgLead, Role.CcgLead, elsewhere);

        var page = await app.NoticesPageAsync(played.CcgLead);

        Assert.Contains("You have no notices.", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector(".app-count"));
    }
}
