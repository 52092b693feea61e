using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;

namespace CcgAssurance.Web.Tests.Features.Meetings;

public sealed class MeetingTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private static readonly Dictionary<string, string> Held = new()
    {
        ["Form.TakesPlace"] = "true",
        ["Form.Date.Day"] = "18",
        ["Form.Date.Month"] = "11",
        ["Form.Date.Year"] = "2014",
        ["Form.Mode"] = "Telephone",
        ["Form.Agenda"] = "Waiting times\nWinter plan",
        ["Form.Delivery"] = "Within plan.",
        ["Form.DomainProgress"] = "Domain 1 goes well.",
        ["Form.ChallengeAndSupport"] = "The CCG asked for figures.",
        ["Form.AssuranceToCcg"] = "Contracts go on.",
        ["Form.HealthAndWellbeingBoard"] = "It reads the record.",
        ["Form.Notes"] = "Nothing else.",
    };

    [Fact]
    public async Task Get_without_a_log_in_asks_to_log_in()
    {
        var quarter = await app.Given.QuarterAsync();

        Assert.StartsWith("/account/log-in", (await app.Visitor().OpenAsync(quarter.MeetingAddress())).Location, StringComparison.Ordinal);
        Assert.StartsWith("/account/log-in", (await app.Visitor().OpenAsync(Edit(quarter))).Location, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.AreaTeamDirector)]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.GoverningBodyMember)]
    [InlineData(Role.IndependentMember)]
    public async Task Get_by_the_director_and_by_the_group_shows_the_meeting_without_anything_to_change_it(Role role)
    {
        var (lead, quarter) = await app.LeadWithQuarterAsync();
        await lead.SubmitAsync(Edit(quarter), Held);
        var organisation = role.Level() == OrganisationLevel.Ccg ? quarter.Ccg : lead.User!.Organisation;
        var visitor = await app.LogInAsync(await app.Given.UserAsync(role, organisation));

        var page = await visitor.OpenAsync(quarter.MeetingAddress());

        Assert.Equal(200, page.Status);
        Assert.Contains("18 November 2014", page.Text, StringComparison.Ordinal);
        Assert.Contains("Contracts go on.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Document.QuerySelectorAll("main a"), link => link.GetAttribute("href")!.Contains("/meeting/", StringComparison.Ordinal));
        Assert.Equal(403, (await visitor.OpenAsync(Edit(quarter))).Status);
    }

    [Fact]
    public async Task Get_by_the_region_finds_the_meeting_once_the_draft_is_shared()
    {
        var region = await app.Given.RegionAsync();
        var quarter = await app.Given.QuarterAsync(await app.Given.CcgAsync(await app.Given.AreaTeamAsync(region: region)));
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.RegionalReviewer, region));

        Assert.Equal(404, (await visitor.OpenAsync(quarter.MeetingAddress())).Status);
        await app.Given.StageAsync(quarter, AssessmentStage.SharedWithCcg);
        Assert.Equal(200, (await visitor.OpenAsync(quarter.MeetingAddress())).Status);
    }

    [Fact]
    public async Task Get_by_another_area_team_or_of_an_unknown_quarter_finds_nothing()
    {
        var (lead, quarter) = await app.LeadWithQuarterAsync();
        var other = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead));

        Assert.Equal(404, (await other.OpenAsync(quarter.MeetingAddress())).Status);
        Assert.Equal(404, (await other.OpenAsync(Edit(quarter))).Status);
        Assert.Equal(404, (await lead.OpenAsync($"/ccgs/{quarter.Ccg}/2014-15/q3/meeting")).Status);
    }

    [Fact]
    [Rule("R91")]
    public async Task Get_of_quarter_4_calls_the_meeting_the_annual_review()
    {
        var (lead, _) = await app.LeadWithQuarterAsync();
        var quarter = await app.Given.QuarterAsync(await app.Given.CcgAsync(lead.User!.Organisation), quarter: Quarter.Q4);

        Assert.EndsWith("Annual review", (await lead.OpenAsync(quarter.MeetingAddress())).Heading, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R90", "R104", "R105", "R249", "R254", "R260")]
    public async Task Post_saves_the_meeting_says_so_writes_the_history_and_leaves_other_quarters_alone()
    {
        var (lead, quarter) = await app.LeadWithQuarterAsync();
        var decoy = await app.Given.QuarterWithoutMeetingAsync(await app.Given.CcgAsync(lead.User!.Organisation));

        var page = await lead.FollowAsync(await lead.SubmitAsync(Edit(quarter), Held));

        Assert.Contains("Meeting saved", page.Text, StringComparison.Ordinal);
        Assert.Contains("Held", page.Document.QuerySelector("main .nhsuk-tag")!.TextContent, StringComparison.Ordinal);
        var assessment = await app.AssessmentAsync(quarter);
        var meeting = Assert.Single(assessment.Meetings);
        Assert.Equal(
            (new DateOnly(2014, 11, 18), MeetingMode.Telephone, "Waiting times\nWinter plan", "Within plan.", "Domain 1 goes well."),
            (meeting.Date!.Value, meeting.Mode!.Value, meeting.Agenda, meeting.Delivery, meeting.DomainProgress));
        Assert.Equal(
            ("The CCG asked for figures.", "Contracts go on.", "It reads the record.", "Nothing else."),
            (meeting.ChallengeAndSupport, meeting.AssuranceToCcg, meeting.HealthAndWellbeingBoard, meeting.Notes));
        Assert.Equal(AssessmentStage.ConversationHeld, assessment.Stage);
        Assert.Null(Assert.Single((await app.AssessmentAsync(decoy)).Meetings).Date);
        Assert.Equal(["Quarterly assessment Changed", "Quarterly meeting Changed"], (await app.HistoryAsync(lead.User)).Order());
        Assert.Equal("18", (await lead.OpenAsync(Edit(quarter))).ValueOf("Form.Date.Day"));
    }

    [Fact]
    [Rule("R133")]
    public async Task Post_of_a_date_in_the_future_is_a_plan_and_no_conversation_yet()
    {
        var (lead, quarter) = await app.LeadWithQuarterAsync();

        var page = await lead.FollowAsync(await lead.SubmitAsync(Edit(quarter), new(Held) { ["Form.Date.Day"] = "20" }));

        Assert.Equal("Planned", page.Document.QuerySelector("main .nhsuk-tag")!.TextContent.Trim());
        Assert.Equal(AssessmentStage.Planned, (await app.AssessmentAsync(quarter)).Stage);
    }

    [Fact]
    [Rule("R122")]
    public async Task Post_of_a_reason_for_no_meeting_stands_for_the_conversation()
    {
        var (lead, quarter) = await app.LeadWithQuarterAsync();

        var page = await lead.FollowAsync(await lead.SubmitAsync(Edit(quarter), new()
        {
            ["Form.TakesPlace"] = "false",
            ["Form.NoMeetingReason"] = "Fewer meetings are agreed.",
        }));

        Assert.Contains("Fewer meetings are agreed.", page.Text, StringComparison.Ordinal);
        Assert.Contains(GuidanceRules.R122ReasonForNoMeeting.Source.ToString(), page.Text, StringComparison.Ordinal);
        Assert.Equal(AssessmentStage.ConversationHeld, (await app.AssessmentAsync(quarter)).Stage);
    }

    [Theory]
    [Rule("R122")]
    [InlineData("Form.TakesPlace", null, "Select yes if there is a meeting for this quarter")]
    [InlineData("Form.TakesPlace", "false", "Enter why there is no meeting this quarter (2014/15 operational guidance, para 43)", "Form.NoMeetingReason")]
    [InlineData("Form.Mode", null, "Select how the meeting is held")]
    [InlineData("Form.Date.Month", "13", "Date of the meeting must be a real date")]
    [InlineData("Form.Date.Month", "", "Date of the meeting must include a month")]
    public async Task Post_that_is_wrong_shows_the_error_keeps_what_was_typed_and_saves_nothing(
        string field, string? value, string message, string? errorAt = null)
    {
        var (lead, quarter) = await app.LeadWithQuarterAsync();
        var answers = new Dictionary<string, string>(Held);
        answers.Remove(field);
        if (value is not null)
        {
            answers[field] = value;
        }

        if (value == "false")
        {
            // The date stands in the way of a desk review, and is not what this is about.
            (answers["Form.Date.Day"], answers["Form.Date.Month"], answers["Form.Date.Year"]) = ("", "", "");
        }

        var page = await lead.SubmitAsync(Edit(quarter), answers);

        page.ShowsError(errorAt ?? field, message);
        Assert.All(answers, answer => Assert.Equal(answer.Value, page.ValueOf(answer.Key)));
        await AssertNothingSavedAsync(quarter, lead);
    }

    [Theory]
    [InlineData("Form.NoMeetingReason", 2_000, "Why there is no meeting")]
    [InlineData("Form.Agenda", 4_000, "Agenda")]
    [InlineData("Form.Delivery", 10_000, "Delivery against plans")]
    [InlineData("Form.DomainProgress", 10_000, "Progress in each domain")]
    [InlineData("Form.Notes", 10_000, "Other notes (optional)")]
    public async Task Post_with_a_text_that_is_too_long_says_how_long_it_may_be(string field, int length, string name)
    {
        var (lead, quarter) = await app.LeadWithQuarterAsync();

        var page = await lead.SubmitAsync(Edit(quarter), new(Held) { [field] = new string('x', length + 1) });

        page.ShowsError(field, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name} must be {length:N0} characters or less"));
        await AssertNothingSavedAsync(quarter, lead);
    }

    [Fact]
    public async Task Post_after_somebody_else_saved_shows_both_and_lets_the_second_person_choose()
    {
        var (second, quarter) = await app.LeadWithQuarterAsync();
        var first = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, second.User!.Organisation));
        var opened = await second.OpenAsync(Edit(quarter));
        await first.SubmitAsync(Edit(quarter), new(Held) { ["Form.Notes"] = "Saved by a colleague." });

        var conflict = await second.SubmitAsync(opened.Form(Edit(quarter)), new(Held) { ["Form.Notes"] = "Mine." });

        Assert.Equal(409, conflict.Status);
        Assert.Equal([["Other notes (optional)", "Saved by a colleague.", "Mine."]], conflict.TableRows("What is saved and what you wrote"));
        Assert.Equal("Saved by a colleague.", Assert.Single((await app.AssessmentAsync(quarter)).Meetings).Notes);
        Assert.Equal(302, (await second.SubmitAsync(conflict.Form(Edit(quarter)))).Status);
        Assert.Equal("Mine.", Assert.Single((await app.AssessmentAsync(quarter)).Meetings).Notes);
    }

    [Fact]
    [Rule("R222")]
    public async Task Post_after_the_draft_was_shared_saves_nothing_and_the_page_has_no_form_any_more()
    {
        var (lead, quarter) = await app.LeadWithQuarterAsync();
        var opened = await lead.OpenAsync(Edit(quarter));
        await app.Given.StageAsync(quarter, AssessmentStage.SharedWithCcg);

        Assert.Equal(409, (await lead.SubmitAsync(opened.Form(Edit(quarter)), Held)).Status);

        Assert.Null(Assert.Single((await app.AssessmentAsync(quarter)).Meetings).Date);
        Assert.DoesNotContain((await lead.OpenAsync(Edit(quarter))).Document.Forms, form => form.GetAttribute("action") == Edit(quarter));
        Assert.False((await lead.OpenAsync(quarter.MeetingAddress())).HasLink("Record the meeting"));
    }

    private async Task AssertNothingSavedAsync(QuarterKey quarter, Visitor lead)
    {
        var meeting = Assert.Single((await app.AssessmentAsync(quarter)).Meetings);
        Assert.Null(meeting.Date);
        Assert.Null(meeting.Agenda);
        Assert.Empty(await app.HistoryAsync(lead.User!));
    }

    private static string Edit(QuarterKey quarter) => $"{quarter.MeetingAddress()}/edit";
}
