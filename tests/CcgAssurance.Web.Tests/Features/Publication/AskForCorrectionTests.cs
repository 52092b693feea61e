using CcgAssurance.Data.Auditing;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Publication;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using CcgAssurance.Web.Tests.Features.Notices;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Publication;

public sealed class AskForCorrectionTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private const string Wrong = "Domain 3 says five weeks, and it was seven.";

    [Fact]
    public async Task Get_without_a_log_in_asks_to_log_in() => Assert.StartsWith(
        "/account/log-in", (await app.Visitor().OpenAsync(Ask(await app.Given.QuarterAsync()))).Location, StringComparison.Ordinal);

    [Theory]
    [InlineData(Role.AreaTeamDirector)]
    [InlineData(Role.IndependentMember)]
    [InlineData(Role.Administrator)]
    public async Task Get_by_somebody_who_corrects_or_changes_nothing_is_forbidden(Role role)
    {
        var quarter = await app.Given.QuarterAsync();

        Assert.Equal(403, (await (await app.LogInAsync(await app.Given.UserAsync(role))).OpenAsync(Ask(quarter))).Status);
    }

    [Theory]
    [InlineData(Role.AreaTeamLead)]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.GoverningBodyMember)]
    [InlineData(Role.RegionalReviewer)]
    public async Task Get_for_a_group_outside_ones_scope_finds_nothing(Role role)
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Published);

        Assert.Equal(404, (await (await app.LogInAsync(await app.Given.UserAsync(role))).OpenAsync(Ask(played.Quarter))).Status);
    }

    [Theory]
    [Rule("R246")]
    [InlineData(Role.AreaTeamLead)]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.GoverningBodyMember)]
    [InlineData(Role.RegionalReviewer)]
    [InlineData(Role.NationalTeam)]
    public async Task Whoever_sees_the_published_quarter_and_may_not_correct_it_is_led_from_it_to_the_form(Role role)
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Published);
        var visitor = await app.LogInAsync(await InScopeAsync(role, played));
        var overview = await visitor.OpenAsync(played.Root);
        Assert.Contains($"{played.Director.Name}, director of the ", overview.Text, StringComparison.Ordinal);
        Assert.Contains("can correct this report.", overview.Text, StringComparison.Ordinal);

        var page = await visitor.OpenAsync(overview.Link("ask for a correction"));

        Assert.Equal("Ask for a correction", page.Document.QuerySelector("h1")!.LastChild!.TextContent.Trim());
        Assert.Contains($"{played.Director.Name}, director of the ", page.Text, StringComparison.Ordinal);
        Assert.Equal($"{played.Root}/report/2.html", page.Link("version 2, the final report,"));
    }

    [Fact]
    [Rule("R246")]
    public async Task An_independent_member_is_told_who_can_correct_and_who_can_ask_and_a_director_that_they_can()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Published);
        var independent = await app.LogInAsync(await InScopeAsync(Role.IndependentMember, played));
        var director = await app.LogInAsync(played.Director);

        var told = await independent.OpenAsync(played.Root);
        var own = await director.OpenAsync(played.Root);

        Assert.Contains("tell the CCG lead, who can ask for a correction.", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Ask(played.Quarter), told.Raw, StringComparison.Ordinal);
        Assert.Equal($"{played.Root}/draft", own.Link("open this report for correction"));
        Assert.DoesNotContain(Ask(played.Quarter), own.Raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_area_team_without_an_account_for_its_director_is_named_by_the_office()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Published);
        await app.WriteAsync(async db => db.Users.Remove(await db.Users.SingleAsync(user => user.Id == played.Director.Id.Value)));

        var page = await (await app.LogInAsync(played.CcgLead)).OpenAsync(Ask(played.Quarter));

        Assert.Contains("The director of the ", page.Text, StringComparison.Ordinal);
        Assert.Contains(" area team will get your request", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R246")]
    public async Task Before_the_report_is_final_there_is_no_form_and_no_sentence_about_it()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.CcgResponded);
        var visitor = await app.LogInAsync(played.CcgLead);

        var page = await visitor.OpenAsync(Ask(played.Quarter));

        Assert.DoesNotContain(page.Document.Forms, form => form.GetAttribute("action") == Ask(played.Quarter));
        Assert.Contains("You can ask for a correction once the report is final.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("can correct this report", (await visitor.OpenAsync(played.Root)).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R246")]
    public async Task A_request_on_a_report_that_was_opened_meanwhile_is_refused_and_its_text_given_back()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Published);
        var visitor = await app.LogInAsync(played.CcgLead);
        var form = (await visitor.OpenAsync(Ask(played.Quarter))).Form(Ask(played.Quarter));
        await played.ReopenAsync();

        var answer = await visitor.SubmitAsync(form, new() { ["Form.Text"] = Wrong });

        Assert.Equal(409, answer.Status);
        Assert.Contains(Wrong, answer.Text, StringComparison.Ordinal);
        Assert.Empty((await played.ReadAsync()).CorrectionRequests);
        Assert.DoesNotContain(nameof(QuarterNotice.CorrectionAsked), await app.NoticesOfAsync(played.Director));
    }

    [Fact]
    [Rule("R246")]
    public async Task A_request_on_a_report_that_was_published_meanwhile_is_shown_and_can_still_be_sent()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Final);
        var visitor = await app.LogInAsync(played.CcgLead);
        var form = (await visitor.OpenAsync(Ask(played.Quarter))).Form(Ask(played.Quarter));
        await played.ReleaseByBothAsync();

        var conflict = await visitor.SubmitAsync(form, new() { ["Form.Text"] = Wrong });

        Assert.Equal((409, Wrong), (conflict.Status, conflict.ValueOf("Form.Text")));
        Assert.Equal(302, (await visitor.SubmitAsync(conflict.Form(Ask(played.Quarter)))).Status);
        Assert.Single((await played.ReadAsync()).CorrectionRequests);
    }

    [Theory]
    [InlineData(0, "Enter what is wrong, and where in the report")]
    [InlineData(CorrectionRequest.TextMaxLength + 1, "Details of the error must be 2,000 characters or less")]
    public async Task Post_without_a_text_or_with_one_that_is_too_long_shows_the_error_and_saves_nothing(int length, string message)
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Published);
        var typed = new string('x', length);

        var answer = await SendAsync(await app.LogInAsync(played.CcgLead), played.Quarter, typed);

        answer.ShowsError("Form.Text", message);
        Assert.Equal(typed, answer.ValueOf("Form.Text"));
        Assert.Empty((await played.ReadAsync()).CorrectionRequests);
    }

    [Fact]
    [Rule("R246", "R254")]
    public async Task Post_sends_the_request_to_the_director_as_a_task_and_a_notice_and_keeps_it_in_the_quarter_and_its_history()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Published);
        var decoy = await app.Given.ScenarioAsync(AssessmentStage.Published);
        var visitor = await app.LogInAsync(played.CcgLead);

        var answer = await SendAsync(visitor, played.Quarter, Wrong);

        Assert.Equal(played.Root, answer.Location);
        var request = Assert.Single((await played.ReadAsync()).CorrectionRequests);
        Assert.Equal(
            (Wrong, played.CcgLead.Name, Role.CcgLead, 2, new DateOnly(2014, 12, 3), CorrectionRequestStatus.Open),
            (request.Text, request.AskedBy, request.AskedAs, request.VersionNumber, request.DueOn, request.Status));
        Assert.Empty((await decoy.ReadAsync()).CorrectionRequests);

        var address = $"{played.Root}/corrections/{request.Id}";
        var overview = await visitor.FollowAsync(answer);
        Assert.Contains("Request for a correction sent", overview.Text, StringComparison.Ordinal);
        Assert.Equal(address, overview.Link("Request made on 19 November 2014"));
        Assert.Contains("Waiting for an answer", overview.Text, StringComparison.Ordinal);
        var ofCcg = await visitor.OpenAsync($"/ccgs/{played.Quarter.Ccg}");
        Assert.Equal($"{played.Root}#corrections", ofCcg.Link("1 request for a correction: Quarter 2 2014/15"));

        var notices = await app.NoticesPageAsync(played.Director);
        Assert.Equal(nameof(QuarterNotice.CorrectionAsked), (await app.NoticesOfAsync(played.Director))[^1]);
        Assert.Equal(address, notices.Document.QuerySelector(".app-item a")!.GetAttribute("href"));
        Assert.Contains("Open the report for correction, or say why not by 3 December 2014.", notices.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Wrong, notices.Raw, StringComparison.Ordinal);
        Assert.DoesNotContain(nameof(QuarterNotice.CorrectionAsked), await app.NoticesOfAsync(played.Lead));
        Assert.DoesNotContain(nameof(QuarterNotice.CorrectionAsked), await app.NoticesOfAsync(decoy.Director));

        var history = await app.ReadAsync(db => db.AuditEntries.Where(entry => entry.UserId == played.CcgLead.Id)
            .OrderByDescending(entry => entry.Id).Select(entry => new { entry.Subject, entry.Change }).FirstAsync());
        Assert.Equal(("Request to correct version 2", AuditChange.Added), (history.Subject, history.Change));
        var shown = await (await app.LogInAsync(played.Lead)).OpenAsync($"{played.Root}/history");
        Assert.Contains(Wrong, shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(played.CcgLead.Id.ToString(), shown.Raw, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R246")]
    public async Task The_task_leads_the_director_to_the_request_and_is_something_to_wait_for_to_whoever_asked_alone()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Published);
        var body = await InScopeAsync(Role.GoverningBodyMember, played);
        await SendAsync(await app.LogInAsync(body), played.Quarter, Wrong);
        var address = $"{played.Root}/corrections/{(await played.ReadAsync()).CorrectionRequests[0].Id}";

        var own = await (await app.LogInAsync(played.Director)).OpenAsync("/");
        var waited = await (await app.LogInAsync(body)).OpenAsync("/");
        var others = await (await app.LogInAsync(played.CcgLead)).OpenAsync("/");

        var row = Assert.Single(own.TableRows("What you have to do"));
        Assert.StartsWith("Answer a request to correct the report", row[0], StringComparison.Ordinal);
        Assert.Contains($"Sent by {body.Name} on 19 November 2014", row[0], StringComparison.Ordinal);
        Assert.Equal("Due in 14 days 3 December 2014", row[2]);
        Assert.Contains($"href=\"{address}\"", own.Raw, StringComparison.Ordinal);
        Assert.StartsWith(
            "The area team director answers your request", Assert.Single(waited.TableRows("What you are waiting for"))[0], StringComparison.Ordinal);
        Assert.DoesNotContain(address, others.Raw, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R246")]
    public async Task A_region_sees_what_it_asked_itself_and_nothing_that_is_between_the_two_sides()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Published);
        var reviewer = await InScopeAsync(Role.RegionalReviewer, played);
        var visitor = await app.LogInAsync(reviewer);
        await SendAsync(await app.LogInAsync(played.CcgLead), played.Quarter, "The CCG's own.");
        await SendAsync(visitor, played.Quarter, Wrong);
        var requests = (await played.ReadAsync()).CorrectionRequests;
        var (between, own) = (requests.Single(row => row.AskedAs == Role.CcgLead), requests.Single(row => row.AskedAs == Role.RegionalReviewer));

        var overview = await visitor.OpenAsync(played.Root);

        Assert.Contains($"/corrections/{own.Id}", overview.Raw, StringComparison.Ordinal);
        Assert.DoesNotContain($"/corrections/{between.Id}", overview.Raw, StringComparison.Ordinal);
        Assert.Equal(200, (await visitor.OpenAsync($"{played.Root}/corrections/{own.Id}")).Status);
        Assert.Equal(404, (await visitor.OpenAsync($"{played.Root}/corrections/{between.Id}")).Status);
        Assert.Contains("1 request for a correction", (await visitor.OpenAsync($"/ccgs/{played.Quarter.Ccg}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R246")]
    public async Task The_public_page_says_in_a_sentence_how_to_report_an_error_and_nothing_of_a_request()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Published);
        await SendAsync(await app.LogInAsync(played.CcgLead), played.Quarter, Wrong);

        var page = await app.Visitor().OpenAsync(played.PublicRoot);

        Assert.Matches("If something in this report is wrong, tell the .+ area team of NHS England\\.", page.Text);
        Assert.DoesNotContain(Wrong, page.Raw, StringComparison.Ordinal);
        Assert.DoesNotContain("/corrections", page.Raw, StringComparison.Ordinal);
    }

    private async Task<TestUser> InScopeAsync(Role role, QuarterScenario played) => await app.Given.UserAsync(role, role.Level() switch
    {
        OrganisationLevel.Ccg => played.Quarter.Ccg,
        OrganisationLevel.AreaTeam => played.Lead.Organisation,
        OrganisationLevel.Region => played.Region,
        OrganisationLevel.National => null,
    });

    private static string Ask(QuarterKey quarter) => $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}/corrections/ask";

    private static async Task<Page> SendAsync(Visitor visitor, QuarterKey quarter, string text) =>
        await visitor.SubmitAsync((await visitor.OpenAsync(Ask(quarter))).Form(Ask(quarter)), new() { ["Form.Text"] = text });
}
