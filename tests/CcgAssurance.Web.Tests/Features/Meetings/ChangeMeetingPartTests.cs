using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Hosting;

namespace CcgAssurance.Web.Tests.Features.Meetings;

public sealed class ChangeMeetingPartTests(AssuranceApp app) : MeetingParts(app)
{
    [Theory]
    [InlineData("attendees", "Form.Name", "Somebody else")]
    [InlineData("undertakings", "Form.Text", "Something else.")]
    [InlineData("contacts", "Form.Notes", "Something else.")]
    public async Task Post_of_a_change_saves_it_and_a_second_person_is_shown_both(string list, string field, string changed)
    {
        var (second, quarter) = await App.LeadWithQuarterAsync();
        var first = await App.LogInAsync(await App.Given.UserAsync(Role.AreaTeamLead, second.User!.Organisation));
        await first.SubmitAsync(Add(quarter, list), Complete[list]);
        await first.SubmitAsync(Add(quarter, list), Complete[list]);
        var ids = Ids(await App.AssessmentAsync(quarter), list);
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
        var (lead, quarter) = await App.LeadWithQuarterAsync();
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
        var (lead, quarter) = await App.LeadWithQuarterAsync();
        await lead.SubmitAsync(Add(quarter, list), Complete[list]);
        await lead.SubmitAsync(Add(quarter, list), Complete[list]);
        var ids = Ids(await App.AssessmentAsync(quarter), list);
        var remove = $"{quarter.MeetingAddress()}/{list}/{ids[0]}/remove";

        var asked = await lead.OpenAsync(remove);
        Assert.EndsWith("?", asked.Heading, StringComparison.Ordinal);
        Assert.Equal(2, Ids(await App.AssessmentAsync(quarter), list).Count);
        var page = await lead.FollowAsync(await lead.SubmitAsync(asked.Form(remove)));

        Assert.Contains(" removed", page.Text, StringComparison.Ordinal);
        Assert.Equal([ids[1]], Ids(await App.AssessmentAsync(quarter), list));
        Assert.EndsWith("Removed", (await App.HistoryAsync(lead.User!))[^1], StringComparison.Ordinal);
        Assert.Equal(404, (await lead.OpenAsync(remove)).Status);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Removing_what_somebody_else_changed_meanwhile_removes_nothing(string list)
    {
        var (lead, quarter) = await App.LeadWithQuarterAsync();
        await lead.SubmitAsync(Add(quarter, list), Complete[list]);
        var address = $"{quarter.MeetingAddress()}/{list}/{await OnlyIdAsync(quarter, list)}";
        var asked = await lead.OpenAsync($"{address}/remove");
        var textField = list switch { "attendees" => "Form.Name", "undertakings" => "Form.Text", _ => "Form.Notes" };
        await lead.SubmitAsync(address, new() { [textField] = "Changed." });

        var conflict = await lead.SubmitAsync(asked.Form($"{address}/remove"));

        Assert.Equal(409, conflict.Status);
        Assert.Contains(
            "Someone else changed this part of the quarter while you were reading. It is not removed yet.", conflict.Text, StringComparison.Ordinal);

        Assert.Single(Ids(await App.AssessmentAsync(quarter), list));
    }

    [Theory]
    [Rule("R222")]
    [MemberData(nameof(Lists))]
    public async Task Nothing_is_added_changed_or_removed_once_the_draft_is_shared(string list)
    {
        var (lead, quarter) = await App.LeadWithQuarterAsync();
        await lead.SubmitAsync(Add(quarter, list), Complete[list]);
        var address = $"{quarter.MeetingAddress()}/{list}/{await OnlyIdAsync(quarter, list)}";
        var add = await lead.OpenAsync(Add(quarter, list));
        var change = await lead.OpenAsync(address);
        var remove = await lead.OpenAsync($"{address}/remove");
        var before = await App.HistoryAsync(lead.User!);
        await App.Given.StageAsync(quarter, AssessmentStage.SharedWithCcg);

        Assert.Equal(409, (await lead.SubmitAsync(add.Form(Add(quarter, list)), Complete[list])).Status);
        Assert.Equal(409, (await lead.SubmitAsync(change.Form(address))).Status);
        var removed = await lead.SubmitAsync(remove.Form($"{address}/remove"));
        Assert.Equal(409, removed.Status);
        Assert.Contains("This quarter can no longer be changed. Nothing was removed.", removed.Text, StringComparison.Ordinal);

        Assert.Single(Ids(await App.AssessmentAsync(quarter), list));
        Assert.Equal(before, await App.HistoryAsync(lead.User!));
    }
}
