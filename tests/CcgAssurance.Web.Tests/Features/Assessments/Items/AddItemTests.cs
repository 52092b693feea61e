using CcgAssurance.Data.Auditing;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;

namespace CcgAssurance.Web.Tests.Features.Assessments.Items;

public sealed class AddItemTests(AssuranceApp app) : ItemPages(app)
{
    [Fact]
    public async Task Every_page_asks_those_without_a_log_in_to_log_in()
    {
        var (_, quarter) = await LeadWithAsync();
        var id = await App.Given.ItemAsync(quarter, Third, ItemKind.Issue, Sample.Issue());

        foreach (var address in new[] { Add(quarter, "action"), Change(quarter, id), Change(quarter, id) + "/remove" })
        {
            Assert.Equal(302, (await App.Visitor().OpenAsync(address)).Status);
        }
    }

    [Theory]
    [InlineData(Role.AreaTeamDirector)]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.GoverningBodyMember)]
    [InlineData(Role.NationalTeam)]
    public async Task Every_page_is_forbidden_to_a_role_that_does_not_write_items(Role role)
    {
        var (lead, quarter) = await LeadWithAsync();
        var id = await App.Given.ItemAsync(quarter, Third, ItemKind.Issue, Sample.Issue());
        var visitor = await App.LogInAsync(await App.Given.UserAsync(role, role.Level() switch
        {
            OrganisationLevel.Ccg => quarter.Ccg,
            OrganisationLevel.AreaTeam => lead.User!.Organisation,
            _ => null,
        }));

        foreach (var address in new[] { Add(quarter, "action"), Change(quarter, id), Change(quarter, id) + "/remove" })
        {
            Assert.Equal(403, (await visitor.OpenAsync(address)).Status);
        }
    }

    [Fact]
    public async Task An_item_is_found_in_its_own_quarter_only()
    {
        var (visitor, quarter) = await LeadWithAsync();
        var (_, foreign) = await LeadWithAsync();
        var sibling = await App.Given.QuarterAsync(quarter.Ccg, quarter: Quarter.Q1);
        var id = await App.Given.ItemAsync(sibling, Third, ItemKind.Issue, Sample.Issue());
        var elsewhere = await App.Given.ItemAsync(foreign, Third, ItemKind.Issue, Sample.Issue());

        Assert.Equal(404, (await visitor.OpenAsync(Change(quarter, id))).Status);
        Assert.Equal(404, (await visitor.OpenAsync(Change(quarter, id) + "/remove")).Status);
        Assert.Equal(404, (await visitor.OpenAsync(Change(quarter, elsewhere))).Status);
        Assert.Equal(404, (await visitor.OpenAsync(Change(foreign, elsewhere))).Status);
        Assert.Equal(200, (await visitor.OpenAsync(Change(sibling, id))).Status);
    }

    [Theory]
    [InlineData("?kind=issue")]
    [InlineData("?focus=domain-3")]
    [InlineData("?focus=domain-9&kind=issue")]
    [InlineData("?focus=domain-3&kind=praise")]
    [InlineData("?focus=domain-3&kind=7")]
    public async Task An_address_without_a_focus_and_a_kind_that_exist_is_no_page(string query)
    {
        var (visitor, quarter) = await LeadWithAsync();

        Assert.Equal(400, (await visitor.OpenAsync($"{Root(quarter)}/items/add{query}")).Status);
    }

    [Fact]
    [Rule("R77", "R227")]
    public async Task A_domain_without_items_says_that_none_are_recorded_and_offers_to_add_them()
    {
        var (visitor, quarter) = await LeadWithAsync();

        var page = await visitor.OpenAsync($"{Root(quarter)}/items/on/domain-3");

        Assert.Equal(3, page.Text.Split("None recorded.").Length - 1);
        Assert.Equal(Add(quarter, "achievement"), page.Link("Add an achievement"));
        Assert.Equal(Add(quarter, "issue"), page.Link("Add an issue"));
        Assert.Equal(Add(quarter, "action"), page.Link("Add an action"));
    }

    [Fact]
    public async Task An_action_on_an_issue_is_added_from_the_issue_without_choosing_it_from_a_list()
    {
        var (visitor, quarter) = await LeadWithAsync();
        var issue = await App.Given.ItemAsync(quarter, Third, ItemKind.Issue, Sample.Issue("A&E waits"));
        var list = await visitor.OpenAsync($"{Root(quarter)}/items/on/domain-3");
        var page = await visitor.OpenAsync(list.Link("Add an action on A&E waits"));
        Assert.Contains("This action is for the issue A&E waits.", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("select"));
        Assert.Equal("Open", page.ValueOf("Form.Status"));

        var answer = await visitor.SubmitAsync(page.FormOf("Form.Text"), new() { ["Form.Text"] = "Open a clinic", ["Form.Owner"] = "Ccg" });

        Assert.Equal($"{Root(quarter)}/items/on/domain-3", answer.Location);
        Assert.Equal(issue, (await ReadAsync(quarter)).Single(item => item.Kind == ItemKind.Action).IssueId);
        Assert.Equal(404, (await visitor.OpenAsync($"{Root(quarter)}/items/add?focus=domain-3&kind=action&issue={Guid.NewGuid()}")).Status);
        Assert.Equal(404, (await visitor.OpenAsync($"{Root(quarter)}/items/add?focus=domain-4&kind=action&issue={issue}")).Status);
    }

    [Fact]
    public async Task Save_and_add_another_leads_to_the_next_one()
    {
        var (visitor, quarter) = await LeadWithAsync();
        var page = await visitor.OpenAsync(Add(quarter, "achievement"));

        var answer = await visitor.SubmitAsync(page.FormOf("Form.Text"), new() { ["Form.Text"] = "Waits fell", ["then"] = "another" });

        var next = await visitor.FollowAsync(answer);
        Assert.Equal(Add(quarter, "achievement"), answer.Location);
        Assert.Contains("Achievement added", next.Text, StringComparison.Ordinal);
        Assert.Equal("", next.ValueOf("Form.Text"));
    }

    [Fact]
    [Rule("R229", "R254")]
    public async Task Post_of_an_action_saves_it_writes_the_history_and_goes_back_to_its_domain()
    {
        var (visitor, quarter) = await LeadWithAsync();

        var answer = await SubmitAsync(visitor, Add(quarter, "action"), new(CompleteAction));

        Assert.Equal($"{Root(quarter)}/items/on/domain-3", answer.Location);
        var page = await visitor.FollowAsync(answer);
        Assert.Contains("Action added", page.Text, StringComparison.Ordinal);
        Assert.Contains("Action for Anyshire Commissioning Support Unit, due 30 September 2014", page.Text, StringComparison.Ordinal);
        var item = Assert.Single(await ReadAsync(quarter));
        Assert.Equal("Ask the trust for a plan.\nThen check it.", item.Text);
        Assert.Equal(new DateOnly(2014, 9, 30), item.DueOn);
        Assert.Equal(ActionStatus.InProgress, item.Status);
        Assert.Equal("Asked in July.", item.Progress);
        var entry = Assert.Single(await HistoryAsync(visitor), row => row.Subject == "Action on domain 3");
        Assert.Equal(AuditChange.Added, entry.Change);
        Assert.Equal(visitor.User!.Name, entry.UserName);
        Assert.Contains(new FieldChange("Owner", "ActionOwner", null, "ThirdParty"), entry.Fields);
    }

    [Fact]
    [Rule("R23", "R230", "R177")]
    public async Task Post_of_an_issue_names_provider_target_and_response()
    {
        var (visitor, quarter) = await LeadWithAsync();

        var page = await visitor.FollowAsync(await SubmitAsync(visitor, Add(quarter, "issue"), new()
        {
            ["Form.Title"] = "A&E waits",
            ["Form.Provider"] = "Anyshire Hospital",
            ["Form.Target"] = "95% within 4 hours",
            ["Form.NeedsFurtherAction"] = "true",
            ["Form.Response"] = "Support",
            ["Form.IsSafeguarding"] = "true",
        }));

        Assert.Contains("Anyshire Hospital – 95% within 4 hours", page.Text, StringComparison.Ordinal);
        Assert.Contains("Response: Support", page.Text, StringComparison.Ordinal);
        Assert.Contains("Needs further action", page.Text, StringComparison.Ordinal);
        Assert.Contains("Safeguarding", page.Text, StringComparison.Ordinal);
        var item = Assert.Single(await ReadAsync(quarter));
        Assert.Equal(("Anyshire Hospital", "95% within 4 hours", IssueResponse.Support), (item.Provider, item.Target, item.Response));
        Assert.True(item.IsSafeguarding);
    }

    [Fact]
    [Rule("R223", "R253")]
    public async Task Post_of_an_achievement_marks_good_practice_for_sharing()
    {
        var (visitor, quarter) = await LeadWithAsync();

        var page = await visitor.FollowAsync(await SubmitAsync(
            visitor, Add(quarter, "achievement"), new() { ["Form.Text"] = "A good consultation.", ["Form.IsGoodPractice"] = "true" }));

        Assert.Contains("A good consultation. Good practice to share", page.Text, StringComparison.Ordinal);
        Assert.True(Assert.Single(await ReadAsync(quarter)).IsGoodPractice);
    }

    [Theory]
    [InlineData("Form.Text", "", "Enter what needs to be done (2014/15 operational guidance, Annex 2)")]
    [InlineData("Form.Owner", null, "Select who owns the action (2014/15 operational guidance, Annex 2)")]
    [InlineData("Form.OwnerName", "", "Enter the name of the organisation that owns the action (2014/15 operational guidance, Annex 2)")]
    [InlineData("Form.DueOn.Day", "31", "Due date must be a real date")]
    public async Task Post_of_a_wrong_action_says_so_keeps_what_was_typed_and_saves_nothing(string field, string? value, string message, string? errorAt = null)
    {
        var (visitor, quarter) = await LeadWithAsync();
        var answers = new Dictionary<string, string>(CompleteAction);
        answers.Remove(field);
        if (value is not null)
        {
            answers[field] = value;
        }

        var page = await SubmitAsync(visitor, Add(quarter, "action"), answers);

        page.ShowsError(errorAt ?? field, message);
        Assert.All(answers, answer => Assert.Equal(answer.Value, page.ValueOf(answer.Key)));
        Assert.Empty(await ReadAsync(quarter));
        Assert.Empty(await HistoryAsync(visitor));
    }

    [Theory]
    [InlineData("issue", "Form.Title", ReportItem.TitleMaxLength, "Short title must be 150 characters or less")]
    [InlineData("issue", "Form.Provider", ReportItem.NameMaxLength, "Provider concerned must be 200 characters or less")]
    [InlineData("issue", "Form.Target", ReportItem.NameMaxLength, "Target concerned must be 200 characters or less")]
    [InlineData("achievement", "Form.Text", ReportItem.TextMaxLength, "Description must be 4,000 characters or less")]
    [InlineData("action", "Form.OwnerName", ReportItem.NameMaxLength, "Name of the other organisation must be 200 characters or less")]
    [InlineData("action", "Form.Progress", ReportItem.ProgressMaxLength, "Progress so far must be 4,000 characters or less")]
    public async Task Post_with_a_text_that_is_too_long_says_how_long_it_may_be(string kind, string field, int length, string message)
    {
        var (visitor, quarter) = await LeadWithAsync();
        var answers = kind switch
        {
            "issue" => new() { ["Form.Title"] = "A&E waits" },
            "action" => new Dictionary<string, string>(CompleteAction),
            _ => [],
        };

        answers[field] = new string('x', length + 1);
        (await SubmitAsync(visitor, Add(quarter, kind), answers)).ShowsError(field, message);
        Assert.Empty(await ReadAsync(quarter));

        answers[field] = new string('x', length);
        Assert.Equal(302, (await SubmitAsync(visitor, Add(quarter, kind), answers)).Status);
    }
}
