using System.Globalization;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Hosting;

namespace CcgAssurance.Web.Tests.Features.Meetings;

public sealed class AddMeetingPartTests(AssuranceApp app) : MeetingParts(app)
{
    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Get_without_a_log_in_asks_to_log_in_and_without_the_permission_is_forbidden(string list)
    {
        var quarter = await App.Given.QuarterAsync();
        Assert.StartsWith("/account/log-in", (await App.Visitor().OpenAsync(Add(quarter, list))).Location, StringComparison.Ordinal);

        Role[] others =
        [
            Role.AreaTeamDirector,
            Role.CcgLead,
            Role.GoverningBodyMember,
            Role.IndependentMember,
            Role.RegionalReviewer,
            Role.NationalTeam,
            Role.Administrator,
        ];
        foreach (var role in others)
        {
            var visitor = await App.LogInAsync(await App.Given.UserAsync(role, role.Level() == OrganisationLevel.Ccg ? quarter.Ccg : null));
            Assert.Equal((role, 403), (role, (await visitor.OpenAsync(Add(quarter, list))).Status));
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_record_that_does_not_exist_or_stands_in_another_quarter_is_not_found(string list)
    {
        var (lead, quarter) = await App.LeadWithQuarterAsync();
        var other = await App.Given.QuarterWithoutMeetingAsync(await App.Given.CcgAsync(lead.User!.Organisation));
        await lead.SubmitAsync(Add(other, list), Complete[list]);
        var id = await OnlyIdAsync(other, list);

        Assert.Equal(200, (await lead.OpenAsync($"{other.MeetingAddress()}/{list}/{id}")).Status);
        foreach (var address in new[] { $"{list}/{id}", $"{list}/{id}/remove", $"{list}/{Guid.Empty}", $"{list}/x" })
        {
            Assert.Equal((address, 404), (address, (await lead.OpenAsync($"{quarter.MeetingAddress()}/{address}")).Status));
        }

        Assert.Equal(404, (await (await App.LogInAsync(await App.Given.UserAsync(Role.AreaTeamLead))).OpenAsync(Add(quarter, list))).Status);
    }

    [Fact]
    [Rule("R108")]
    public async Task The_meeting_of_the_quarter_is_not_among_the_other_contacts()
    {
        var (lead, quarter) = await App.LeadWithQuarterAsync();
        var id = Assert.Single((await App.AssessmentAsync(quarter)).Meetings).Id;

        Assert.Equal(404, (await lead.OpenAsync($"{quarter.MeetingAddress()}/contacts/{id}")).Status);
        Assert.Equal(404, (await lead.OpenAsync($"{quarter.MeetingAddress()}/contacts/{id}/remove")).Status);
    }

    [Theory]
    [Rule("R19", "R103", "R104", "R108", "R254")]
    [InlineData("attendees", "Hannah Quist", "Attendee Hannah Quist Added")]
    [InlineData("undertakings", "Share the figures.", "Undertaking by NHS England Added")]
    [InlineData("contacts", "Monthly review on 3 November 2014", "Monthly review Added")]
    public async Task Post_adds_the_record_says_so_writes_the_history_and_leaves_other_quarters_alone(string list, string shown, string history)
    {
        var (lead, quarter) = await App.LeadWithQuarterAsync();
        var decoy = await App.Given.QuarterWithoutMeetingAsync(await App.Given.CcgAsync(lead.User!.Organisation));

        var page = await lead.FollowAsync(await lead.SubmitAsync(Add(quarter, list), Complete[list]));

        Assert.Contains(" added", page.Document.QuerySelector(".nhsuk-notification-banner")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(shown, page.Text, StringComparison.Ordinal);
        Assert.Equal([history], await App.HistoryAsync(lead.User));
        var form = await lead.OpenAsync($"{quarter.MeetingAddress()}/{list}/{await OnlyIdAsync(quarter, list)}");
        Assert.All(Complete[list], answer => Assert.Equal(answer.Value, form.ValueOf(answer.Key)));
        Assert.Empty(Ids(await App.AssessmentAsync(decoy), list));
        Assert.Equal(AssessmentStage.Planned, (await App.AssessmentAsync(quarter)).Stage);
    }

    [Theory]
    [InlineData("attendees", "Form.Name", "", "Enter the name")]
    [InlineData("attendees", "Form.Kind", null, "Select who they attend for")]
    [InlineData("attendees", "Form.Name", "200", "Name must be 200 characters or less")]
    [InlineData("attendees", "Form.JobTitle", "200", "Job title must be 200 characters or less")]
    [InlineData("undertakings", "Form.By", null, "Select who will do it")]
    [InlineData("undertakings", "Form.Text", "", "Enter what they will do")]
    [InlineData("undertakings", "Form.Text", "2000", "What they will do must be 2,000 characters or less")]
    [InlineData("undertakings", "Form.Owner", "200", "Owner (optional) must be 200 characters or less")]
    [InlineData("undertakings", "Form.DueOn.Day", "31", "Due date must be a real date")]
    [InlineData("contacts", "Form.Kind", null, "Select what kind of contact it is")]
    [InlineData("contacts", "Form.Date.Year", "", "Date must include a year")]
    [InlineData("contacts", "Form.Participants", "1000", "Who took part must be 1,000 characters or less")]
    [InlineData("contacts", "Form.Agenda", "4000", "Agenda or topics must be 4,000 characters or less")]
    [InlineData("contacts", "Form.Notes", "10000", "Notes and follow-up must be 10,000 characters or less")]
    public async Task Post_that_is_wrong_shows_the_error_keeps_what_was_typed_and_saves_nothing(string list, string field, string? value, string message)
    {
        var (lead, quarter) = await App.LeadWithQuarterAsync();
        var answers = new Dictionary<string, string>(Complete[list]);
        answers.Remove(field);
        if (value is not null)
        {
            var isLength = value.Length > 2;
            answers[field] = isLength ? new string('x', int.Parse(value, CultureInfo.InvariantCulture) + 1) : value;
        }

        var page = await lead.SubmitAsync(Add(quarter, list), answers);

        page.ShowsError(field, message);
        Assert.All(answers, answer => Assert.Equal(answer.Value, page.ValueOf(answer.Key)));
        Assert.Empty(Ids(await App.AssessmentAsync(quarter), list));
        Assert.Empty(await App.HistoryAsync(lead.User!));
    }

    [Fact]
    [Rule("R108")]
    public async Task Post_of_a_contact_as_the_meeting_of_the_quarter_is_refused()
    {
        var (lead, quarter) = await App.LeadWithQuarterAsync();

        var answer = await lead.SubmitAsync(Add(quarter, "contacts"), new(Complete["contacts"]) { ["Form.Kind"] = "Quarterly" });

        Assert.Equal(400, answer.Status);
        Assert.Single((await App.AssessmentAsync(quarter)).Meetings);
    }
}
