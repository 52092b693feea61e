using CcgAssurance.Data.Auditing;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Pdf;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Assessments.Draft;

public sealed class ShareDraftTests(AssuranceApp app) : DraftPages(app)
{
    [Fact]
    [Rule("R128", "R222")]
    public async Task Sharing_while_something_is_left_to_do_is_refused_and_nothing_is_sent()
    {
        var (visitor, quarter) = await LeadAsync();

        var page = await visitor.SubmitAsync((await visitor.OpenAsync(Step(quarter, "share"))).Form(Step(quarter, "share")));

        Assert.Equal(400, page.Status);
        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
        Assert.Contains(
            "Judge domain 1 (2014/15 operational guidance, para 46)",
            page.Document.QuerySelector(".nhsuk-error-summary")!.TextContent,
            StringComparison.Ordinal);
        var stored = await ReadAsync(quarter);
        Assert.Equal((0, 0), (stored.LastVersion, stored.Responses.Count));
        Assert.Empty(await VersionsAsync(quarter));
    }

    [Fact]
    [Rule("R222", "R234", "R254")]
    public async Task Sharing_freezes_a_watermarked_version_asks_the_group_and_writes_the_history_and_leaves_other_quarters_alone()
    {
        var played = await App.Given.ScenarioAsync(AssessmentStage.Draft);
        var decoy = (await App.Given.ScenarioAsync(AssessmentStage.Draft, await App.Given.CcgAsync(played.Lead.Organisation))).Quarter;
        var visitor = await App.LogInAsync(played.Lead);

        var check = await visitor.OpenAsync(Step(played.Quarter, "share"));
        var page = await visitor.FollowAsync(await visitor.SubmitAsync(check.Form(Step(played.Quarter, "share"))));

        Assert.Contains("Draft shared with the CCG", page.Text, StringComparison.Ordinal);
        Assert.Contains("The CCG can answer until 3 December 2014.", page.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["1", "Draft", $"19 November 2014 at 10:30am, {played.Lead.Name}", "Page of version 1, PDF of version 1, PDF in large print of version 1"],
            page.TableRows("Versions of the report").Single());
        var stored = await ReadAsync(played.Quarter);
        Assert.Equal((AssessmentStage.SharedWithCcg, 1, 1), (stored.Stage, stored.LastVersion, stored.Responses.Single().DraftNumber));
        Assert.Equal(6, stored.CurrentResponse!.Answers.Count(answer => answer.Kind.NeedsAnswer()));
        var version = Assert.Single(await VersionsAsync(played.Quarter));
        Assert.Equal((OutputState.Draft, played.Lead.Name, null), (version.State, version.FrozenBy, version.Note));
        var pdf = PdfReading.Of(version.Renderings.Single().Bytes);
        Assert.All(pdf.Pages, sheet => Assert.Equal("Draft", sheet.Artifacts("Watermark")));
        Assert.Contains("Version 1, draft of 19 November 2014", pdf.Pages[0].Artifacts("Footer"), StringComparison.Ordinal);
        var entry = Assert.Single(await HistoryAsync(played.Quarter), row => row.PartKind == nameof(QuarterlyAssessment) && row.UserId == played.Lead.Id);
        Assert.Equal((played.Lead.Name, App.Clock.GetUtcNow()), (entry.UserName, entry.At));
        Assert.Contains(new FieldChange("Stage", "AssessmentStage", "Draft", "SharedWithCcg"), entry.Fields);
        Assert.Equal(AssessmentStage.Draft, (await ReadAsync(decoy)).Stage);
        Assert.Empty(await VersionsAsync(decoy));
    }

    [Fact]
    [Rule("R246")]
    public async Task Of_two_people_who_share_at_the_same_time_one_shares_and_the_other_is_told()
    {
        var played = await App.Given.ScenarioAsync(AssessmentStage.Draft);
        var (first, second) = (await App.LogInAsync(played.Lead), await App.LogInAsync(await App.Given.UserAsync(Role.AreaTeamLead, played.Lead.Organisation)));
        var forms = (await first.OpenAsync(Step(played.Quarter, "share")), await second.OpenAsync(Step(played.Quarter, "share")));

        var answers = await Task.WhenAll(
            first.SubmitAsync(forms.Item1.Form(Step(played.Quarter, "share"))), second.SubmitAsync(forms.Item2.Form(Step(played.Quarter, "share"))));

        Assert.Equal([302, 409], answers.Select(answer => answer.Status).Order());
        var loser = answers.Single(answer => answer.Status == 409);
        Assert.Contains("This quarter can no longer be changed.", loser.Text, StringComparison.Ordinal);
        Assert.Single(await VersionsAsync(played.Quarter));
        Assert.Single((await ReadAsync(played.Quarter)).Responses);
    }

    [Fact]
    [Rule("R222")]
    public async Task A_save_that_was_begun_before_sharing_saves_nothing_afterwards()
    {
        var played = await App.Given.ScenarioAsync(AssessmentStage.Draft);
        var visitor = await App.LogInAsync(await App.Given.UserAsync(Role.AreaTeamLead, played.Lead.Organisation));
        var opened = await visitor.OpenAsync($"{played.Root}/domains/1");
        await played.ShareAsync();

        var answer = await visitor.SubmitAsync(opened.Form($"{played.Root}/domains/1"), new() { ["Form.Rationale"] = "Too late." });

        Assert.Equal(409, answer.Status);
        Assert.DoesNotContain("Too late.", (await visitor.OpenAsync($"{played.Root}/domains/1")).Text, StringComparison.Ordinal);
    }
}
