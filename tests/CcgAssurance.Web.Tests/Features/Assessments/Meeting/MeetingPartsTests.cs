using System.Globalization;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Hosting;

namespace CcgAssurance.Web.Tests.Features.Assessments.Meeting;

/// <summary>The lists of a meeting: attendees, undertakings, other contacts. They behave alike, so each test runs for all three.</summary>
public sealed class MeetingPartsTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private static readonly Dictionary<string, Dictionary<string, string>> Complete = new()
    {
        ["attendees"] = new() { ["Form.Name"] = "Hannah Quist", ["Form.JobTitle"] = "Lay member", ["Form.Kind"] = "IndependentMember" },
        ["undertakings"] = new()
        {
            ["Form.By"] = "NhsEngland",
            ["Form.Text"] = "Share the figures.",
            ["Form.Owner"] = "Ruth Okafor",
            ["Form.DueOn.Day"] = "30",
            ["Form.DueOn.Month"] = "11",
            ["Form.DueOn.Year"] = "2014",
        },
        ["contacts"] = new()
        {
            ["Form.Kind"] = "MonthlyReview",
            ["Form.Date.Day"] = "3",
            ["Form.Date.Month"] = "11",
            ["Form.Date.Year"] = "2014",
            ["Form.Participants"] = "Ruth and Priya",
            ["Form.Agenda"] = "Waiting times",
            ["Form.Notes"] = "They recover.",
        },
    };

    public static TheoryData<string> Lists => [.. Complete.Keys];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Get_without_a_log_in_asks_to_log_in_and_without_the_permission_is_forbidden(string list)
    {
        var quarter = await app.Given.QuarterAsync();
        Assert.StartsWith("/account/log-in", (await app.Visitor().OpenAsync(Add(quarter, list))).Location, StringComparison.Ordinal);

        foreach (var role in new[] { Role.AreaTeamDirector, Role.CcgLead, Role.GoverningBodyMember, Role.IndependentMember, Role.RegionalReviewer, Role.NationalTeam, Role.Administrator })
        {
            var visitor = await app.LogInAsync(await app.Given.UserAsync(role, role.Level() == OrganisationLevel.Ccg ? quarter.Ccg : null));
            Assert.Equal((role, 403), (role, (await visitor.OpenAsync(Add(quarter, list))).Status));
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_record_that_does_not_exist_or_stands_in_another_quarter_is_not_found(string list)
    {
        var (lead, quarter) = await app.LeadWithQuarterAsync();
        var other = await app.Given.QuarterWithoutMeetingAsync(await app.Given.CcgAsync(lead.User!.Organisation));
        await lead.SubmitAsync(Add(other, list), Complete[list]);
        var id = await OnlyIdAsync(other, list);

        Assert.Equal(200, (await lead.OpenAsync($"{other.MeetingAddress()}/{list}/{id}")).Status);
        foreach (var address in new[] { $"{list}/{id}", $"{list}/{id}/remove", $"{list}/{Guid.Empty}", $"{list}/x" })
        {
            Assert.Equal((address, 404), (address, (await lead.OpenAsync($"{quarter.MeetingAddress()}/{address}")).Status));
        }

        Assert.Equal(404, (await (await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead))).OpenAsync(Add(quarter, list))).Status);
    }

    [Fact]
    [Rule("R108")]
    public async Task The_meeting_of_the_quarter_is_not_among_the_other_contacts()
    {
        var (lead, quarter) = await app.LeadWithQuarterAsync();
        var id = Assert.Single((await app.AssessmentAsync(quarter)).Meetings).Id;

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
        var (lead, quarter) = await app.LeadWithQuarterAsync();
        var decoy = await app.Given.QuarterWithoutMeetingAsync(await app.Given.CcgAsync(lead.User!.Organisation));

        var page = await lead.FollowAsync(await lead.SubmitAsync(Add(quarter, list), Complete[list]));

        Assert.Contains(" added", page.Document.QuerySelector(".nhsuk-notification-banner")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(shown, page.Text, StringComparison.Ordinal);
        Assert.Equal([history], await app.HistoryAsync(lead.User));
        var form = await lead.OpenAsync($"{quarter.MeetingAddress()}/{list}/{await OnlyIdAsync(quarter, list)}");
        Assert.All(Complete[list], answer => Assert.Equal(answer.Value, form.ValueOf(answer.Key)));
        Assert.Empty(Ids(await app.AssessmentAsync(decoy), list));
        Assert.Equal(AssessmentStage.Planned, (await app.AssessmentAsync(quarter)).Stage);
    }

    [Theory]
    [InlineData("attendees", "Form.Name", "", "Enter the name")]
    [InlineData("attendees", "Form.Kind", null, "Select who they attend for")]
    [InlineData("attendees", "Form.Name", "200", "Name must be 200 characters or less")]
    [InlineData("attendees", "Form.JobTitle", "200", "Job title must be 200 characters or less")]
    [InlineData("undertakings", "Form.By", null, "Select who undertook it")]
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
        var (lead, quarter) = await app.LeadWithQuarterAsync();
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
        Assert.Empty(Ids(await app.AssessmentAsync(quarter), list));
        Assert.Empty(await app.HistoryAsync(lead.User!));
    }

    [Fact]
    [Rule("R108")]
    public async Task Post_of_a_contact_as_the_meeting_of_the_quarter_is_refused()
    {
        var (lead, quarter) = await app.LeadWithQuarterAsync();

        var answer = await lead.SubmitAsync(Add(quarter, "contacts"), new(Complete["contacts"]) { ["Form.Kind"] = "Quarterly" });

        Assert.Equal(400, answer.Status);
        Assert.Single((await app.AssessmentAsync(quarter)).Meetings);
    }

    [Theory]
    [InlineData("attendees", "Form.Name", "Somebody else")]
    [InlineData("undertakings", "Form.Text", "Something else.")]
    [InlineData("contacts", "Form.Notes", "Something else.")]
    public async Task Post_of_a_change_saves_it_and_a_second_person_is_shown_both(string list, string field, string changed)
    {
        var (second, quarter) = await app.LeadWithQuarterAsync();
        var first = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, second.User!.Organisation));
        await first.SubmitAsync(Add(quarter, list), Complete[list]);
        await first.SubmitAsync(Add(quarter, list), Complete[list]);
        var ids = Ids(await app.AssessmentAsync(quarter), list);
        var address = $"{quarter.MeetingAddress()}/{list}/{ids[0]}";
        var opened = await second.OpenAsync(address);

        Assert.Equal(quarter.MeetingAddress(), (await first.SubmitAsync(address, new() { [field] = changed })).Location);
        Assert.Equal(changed, (await first.OpenAsync(address)).ValueOf(field));
        Assert.Equal(Complete[list][field], (await first.OpenAsync($"{quarter.MeetingAddress()}/{list}/{ids[1]}")).ValueOf(field));

        var conflict = await second.SubmitAsync(opened.Form(address), new() { [field] = "Mine." });
        Assert.Equal(409, conflict.Status);
        Assert.Equal([changed, "Mine."], Assert.Single(conflict.TableRows("What is saved and what you wrote")).Skip(1));
        Assert.Equal(changed, (await first.OpenAsync(address)).ValueOf(field));
        Assert.Equal(302, (await second.SubmitAsync(conflict.Form(address))).Status);
        Assert.Equal("Mine.", (await first.OpenAsync(address)).ValueOf(field));
    }

    [Fact]
    [Rule("R104")]
    public async Task Undertakings_of_both_sides_stand_beside_each_other_and_can_be_done()
    {
        var (lead, quarter) = await app.LeadWithQuarterAsync();
        await lead.SubmitAsync(Add(quarter, "undertakings"), Complete["undertakings"]);
        var id = await OnlyIdAsync(quarter, "undertakings");
        await lead.SubmitAsync(Add(quarter, "undertakings"), new() { ["Form.By"] = "Ccg", ["Form.Text"] = "Send the plan." });

        var page = await lead.FollowAsync(await lead.SubmitAsync(
            $"{quarter.MeetingAddress()}/undertakings/{id}", new() { ["Form.Status"] = "Done" }));

        Assert.Equal(["NHS England", "The CCG"], page.Headings(3));
        var columns = page.Document.QuerySelectorAll("main .nhsuk-grid-column-one-half").Select(column => column.TextContent).ToList();
        Assert.Contains("Share the figures.", columns[0], StringComparison.Ordinal);
        Assert.Contains("Done", columns[0], StringComparison.Ordinal);
        Assert.Contains("due 30 November 2014", columns[0], StringComparison.Ordinal);
        Assert.Contains("Send the plan.", columns[1], StringComparison.Ordinal);
        Assert.Contains("Open", columns[1], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Removing_asks_first_removes_only_that_record_and_keeps_it_in_the_history(string list)
    {
        var (lead, quarter) = await app.LeadWithQuarterAsync();
        await lead.SubmitAsync(Add(quarter, list), Complete[list]);
        await lead.SubmitAsync(Add(quarter, list), Complete[list]);
        var ids = Ids(await app.AssessmentAsync(quarter), list);
        var remove = $"{quarter.MeetingAddress()}/{list}/{ids[0]}/remove";

        var asked = await lead.OpenAsync(remove);
        Assert.EndsWith("?", asked.Heading, StringComparison.Ordinal);
        Assert.Equal(2, Ids(await app.AssessmentAsync(quarter), list).Count);
        var page = await lead.FollowAsync(await lead.SubmitAsync(asked.Form(remove)));

        Assert.Contains(" removed", page.Text, StringComparison.Ordinal);
        Assert.Equal([ids[1]], Ids(await app.AssessmentAsync(quarter), list));
        Assert.EndsWith("Removed", (await app.HistoryAsync(lead.User!))[^1], StringComparison.Ordinal);
        Assert.Equal(404, (await lead.OpenAsync(remove)).Status);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Removing_what_somebody_else_changed_meanwhile_removes_nothing(string list)
    {
        var (lead, quarter) = await app.LeadWithQuarterAsync();
        await lead.SubmitAsync(Add(quarter, list), Complete[list]);
        var address = $"{quarter.MeetingAddress()}/{list}/{await OnlyIdAsync(quarter, list)}";
        var asked = await lead.OpenAsync($"{address}/remove");
        var textField = list switch { "attendees" => "Form.Name", "undertakings" => "Form.Text", _ => "Form.Notes" };
        await lead.SubmitAsync(address, new() { [textField] = "Changed." });

        var conflict = await lead.SubmitAsync(asked.Form($"{address}/remove"));

        Assert.Equal(409, conflict.Status);
        Assert.Contains("Somebody else changed this part of the quarter while you were reading. It is not removed yet.", conflict.Text, StringComparison.Ordinal);

        Assert.Single(Ids(await app.AssessmentAsync(quarter), list));
    }

    [Theory]
    [InlineData("attendees", "Form.Name")]
    [InlineData("undertakings", "Form.Text")]
    [InlineData("contacts", "Form.Notes")]
    public async Task Changing_or_removing_what_a_colleague_removed_gives_back_what_was_typed(string list, string field)
    {
        var (lead, quarter) = await app.LeadWithQuarterAsync();
        var colleague = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, lead.User!.Organisation));
        await lead.SubmitAsync(Add(quarter, list), Complete[list]);
        var address = $"{quarter.MeetingAddress()}/{list}/{await OnlyIdAsync(quarter, list)}";
        var change = (await lead.OpenAsync(address)).Form(address);
        var remove = (await lead.OpenAsync($"{address}/remove")).Form($"{address}/remove");
        Assert.Equal(302, (await colleague.SubmitAsync($"{address}/remove", [])).Status);

        var changed = await lead.SubmitAsync(change, new() { [field] = "My new text." });
        var removed = await lead.SubmitAsync(remove);

        Assert.Equal([409, 409], new[] { changed.Status, removed.Status });
        Assert.Contains("My new text.", changed.Text, StringComparison.Ordinal);
        Assert.All([changed, removed], page => Assert.Contains($"{colleague.User!.Name} removed this on ", page.Text, StringComparison.Ordinal));
        Assert.Empty(Ids(await app.AssessmentAsync(quarter), list));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Of_two_removals_and_a_change_at_the_same_moment_one_wins_and_the_others_are_told(string list)
    {
        var (lead, quarter) = await app.LeadWithQuarterAsync();
        await lead.SubmitAsync(Add(quarter, list), Complete[list]);
        var address = $"{quarter.MeetingAddress()}/{list}/{await OnlyIdAsync(quarter, list)}";
        var change = (await lead.OpenAsync(address)).Form(address);
        var remove = (await lead.OpenAsync($"{address}/remove")).Form($"{address}/remove");

        var answers = await Task.WhenAll(lead.SubmitAsync(remove), lead.SubmitAsync(remove), lead.SubmitAsync(change));

        Assert.Equal([302, 409, 409], answers.Select(answer => answer.Status).Order());
    }

    [Theory]
    [Rule("R222")]
    [MemberData(nameof(Lists))]
    public async Task Nothing_is_added_changed_or_removed_once_the_draft_is_shared(string list)
    {
        var (lead, quarter) = await app.LeadWithQuarterAsync();
        await lead.SubmitAsync(Add(quarter, list), Complete[list]);
        var address = $"{quarter.MeetingAddress()}/{list}/{await OnlyIdAsync(quarter, list)}";
        var add = await lead.OpenAsync(Add(quarter, list));
        var change = await lead.OpenAsync(address);
        var remove = await lead.OpenAsync($"{address}/remove");
        var before = await app.HistoryAsync(lead.User!);
        await app.Given.StageAsync(quarter, AssessmentStage.SharedWithCcg);

        Assert.Equal(409, (await lead.SubmitAsync(add.Form(Add(quarter, list)), Complete[list])).Status);
        Assert.Equal(409, (await lead.SubmitAsync(change.Form(address))).Status);
        var removed = await lead.SubmitAsync(remove.Form($"{address}/remove"));
        Assert.Equal(409, removed.Status);
        Assert.Contains("This quarter can no longer be changed. Nothing was removed.", removed.Text, StringComparison.Ordinal);

        Assert.Single(Ids(await app.AssessmentAsync(quarter), list));
        Assert.Equal(before, await app.HistoryAsync(lead.User!));
    }

    private async Task<Guid> OnlyIdAsync(QuarterKey quarter, string list) => Assert.Single(Ids(await app.AssessmentAsync(quarter), list));

    private static List<Guid> Ids(QuarterlyAssessment assessment, string list) => list switch
    {
        "attendees" => [.. assessment.Attendees.Select(row => row.Id).Order()],
        "undertakings" => [.. assessment.Undertakings.Select(row => row.Id).Order()],
        _ => [.. assessment.Meetings.Where(row => !row.Kind.IsOfTheQuarter()).Select(row => row.Id).Order()],
    };

    private static string Add(QuarterKey quarter, string list) => $"{quarter.MeetingAddress()}/{list}/add";
}
