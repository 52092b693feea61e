using Microsoft.Playwright;

namespace CcgAssurance.Browser.Tests.Steps;

/// <summary>How requests are made and support is agreed, each step by whoever takes it, in the words of its page.</summary>
internal static class SupportSteps
{
    /// <summary>The seven factors that are considered.</summary>
    private static readonly string[] Factors =
    [
        "Historical legacy", "System partnerships and other external relationships", "The CCG's own improvement process",
        "Organisational development, capacity and capability", "Governance of the risk", "Timetables of improvement trajectories",
        "Clarity of action plans and progress",
    ];

    /// <summary>The lead asks the group for a document, from an issue on a domain, and the group replies.</summary>
    public static async Task AskAsync(IPage lead, IPage group, string quarter, string issue)
    {
        await lead.GotoAsync($"{quarter}/items/on/domain-3");
        await lead.GetByRole(AriaRole.Link, new() { Name = $"Request information about {issue}" }).ClickAsync();
        await lead.GetByLabel("Subject", new() { Exact = true }).FillAsync("What was done about " + issue);
        await lead.GetByLabel("The CCG", new() { Exact = true }).CheckAsync();
        await lead.GetByRole(AriaRole.Group, new() { Name = "What do you ask for?" }).GetByLabel("Document").CheckAsync();
        await lead.GetByLabel("Describe what you ask for").FillAsync("- The plan that the board adopted");
        await FillDateAsync(lead, "Last day for the reply", 3, 7, 2015);
        await lead.GetByLabel("Informal request").CheckAsync();
        await lead.GetByRole(AriaRole.Button, new() { Name = "Save the draft" }).ClickAsync();
        await TakeAsync(lead, "Issue the request", "Issue", "Request issued");
        var request = new Uri(lead.Url).AbsolutePath;
        await lead.GetByRole(AriaRole.Link, new() { Name = "Read the letter as it was sent" }).ClickAsync();
        await Assertions.Expect(lead.GetByText("It uses no statutory power.")).ToBeVisibleAsync();

        await group.GotoAsync(request);
        await group.GetByRole(AriaRole.Link, new() { Name = "Reply", Exact = true }).ClickAsync();
        await group.GetByLabel("Reply", new() { Exact = true }).FillAsync("The board adopted it on 28 May.");
        await group.GetByRole(AriaRole.Group, new() { Name = "Is there more to come?" }).GetByLabel("No").CheckAsync();
        await group.GetByRole(AriaRole.Button, new() { Name = "Send the reply" }).ClickAsync();
        await Assertions.Expect(group.GetByRole(AriaRole.Heading, new() { Name = "Reply 1, 8 June 2015" })).ToBeVisibleAsync();
    }

    /// <summary>The lead drafts a package from a domain and proposes it. Its address.</summary>
    public static async Task<string> ProposeAsync(IPage lead, string quarter, string title)
    {
        await lead.GotoAsync($"{quarter}/domains/3/support/new");
        await lead.GetByLabel("Title", new() { Exact = true }).FillAsync(title);
        await lead.GetByLabel("Why support is needed, and what justifies it")
            .FillAsync("Crews wait more than half an hour, and the plan is at risk without help.");
        await lead.GetByLabel("Improvement objectives").FillAsync("Hand over every patient within 15 minutes.");
        await lead.GetByLabel("Improvement expected as a result").FillAsync("Nine handovers in ten within 15 minutes by September.");
        await lead.GetByLabel("When the domain returns to assured").FillAsync("Nine in ten for three months running.");
        await FillDateAsync(lead, "Start date", 1, 5, 2015);
        await FillDateAsync(lead, "End date", 30, 11, 2015);
        await lead.GetByLabel("How often progress is reviewed").FillAsync("Every month");
        await lead.GetByLabel("Section 14Z10").CheckAsync();
        await lead.GetByLabel("How the power is exercised").FillAsync("An adviser works with both trusts.");
        await lead.GetByLabel("Purpose for which the power is used").FillAsync("To help the CCG to meet the standard.");
        await lead.GetByRole(AriaRole.Button, new() { Name = "Save the draft" }).ClickAsync();
        await Assertions.Expect(lead.GetByRole(AriaRole.Heading, new() { Name = "Before you can propose it" })).ToBeVisibleAsync();
        await AddMeasureAsync(lead, "Peer review and partnership with other CCGs", "A neighbour shows how its crews hand over.");
        await AddIndicatorAsync(lead);
        await AddTrajectoryAsync(lead);
        await lead.GetByRole(AriaRole.Link, new() { Name = "Change these notes" }).ClickAsync();
        foreach (var factor in Factors)
        {
            await lead.GetByLabel(factor).FillAsync($"{factor}: considered with both sides in May.");
        }

        await RoundSteps.PressAsync(lead, "Save", "Notes saved");
        await lead.GetByRole(AriaRole.Link, new() { Name = "Set the date of the next discussion" }).ClickAsync();
        await FillDateAsync(lead, "Date of the next discussion", 7, 7, 2015);
        await RoundSteps.PressAsync(lead, "Save", "Next discussion saved");
        await TakeAsync(lead, "Propose this package", "Propose", "Package proposed");
        return new Uri(lead.Url).AbsolutePath;
    }

    /// <summary>The lead begins a package for a domain and leaves it as a draft.</summary>
    public static async Task DraftAsync(IPage lead, string quarter, int domain, string title)
    {
        await lead.GotoAsync($"{quarter}/domains/{domain}/support/new");
        await lead.GetByLabel("Title", new() { Exact = true }).FillAsync(title);
        await lead.GetByRole(AriaRole.Button, new() { Name = "Save the draft" }).ClickAsync();
        await Assertions.Expect(lead.GetByRole(AriaRole.Heading, new() { Name = "Before you can propose it" })).ToBeVisibleAsync();
    }

    /// <summary>The group declines what is proposed, and the lead begins again with the same words.</summary>
    public static async Task DeclineAsync(IPage group, IPage lead, string package)
    {
        await group.GotoAsync(package);
        await group.GetByRole(AriaRole.Link, new() { Name = "Decline this package" }).ClickAsync();
        await group.GetByLabel("Reason").FillAsync("We can do it alone.");
        await RoundSteps.PressAsync(group, "Decline", "Package declined");
        await lead.GotoAsync(package);
        await Assertions.Expect(lead.GetByText("We can do it alone.")).ToBeVisibleAsync();
        await lead.GetByRole(AriaRole.Link, new() { Name = "Change this package" }).ClickAsync();
        await lead.GetByLabel("Reason").FillAsync("The CCG asked for another title.");
        await RoundSteps.PressAsync(lead, "Begin the change", "Change begun");
    }

    /// <summary>The lead writes another title and proposes it again.</summary>
    public static async Task ProposeAgainAsync(IPage lead, string package, string title)
    {
        await lead.GotoAsync(package);
        await lead.GetByRole(AriaRole.Link, new() { Name = "Change these texts" }).ClickAsync();
        await lead.GetByLabel("Title", new() { Exact = true }).FillAsync(title);
        await lead.GetByRole(AriaRole.Button, new() { Name = "Save the draft" }).ClickAsync();
        await TakeAsync(lead, "Propose this package", "Propose", "Package proposed");
    }

    /// <summary>Both sides accept what is proposed.</summary>
    public static async Task AgreeAsync(IPage director, IPage group, string package)
    {
        foreach (var page in (IPage[])[director, group])
        {
            await page.GotoAsync(package);
            await TakeAsync(page, "Accept this package", "Accept", "Package accepted");
        }
    }

    /// <summary>The group records a figure that is worse than planned, and the lead answers for it.</summary>
    public static async Task MissAsync(IPage lead, IPage group, string package)
    {
        await group.GotoAsync(package);
        await group.GetByRole(AriaRole.Link, new() { Name = "Record figures" }).ClickAsync();
        await group.GetByLabel("Figures", new() { Exact = true }).FillAsync("31 May 2015 78");
        await RoundSteps.PressAsync(group, "Save the figures", "Figures saved");
        await lead.GotoAsync(package);
        await lead.GetByRole(AriaRole.Link, new() { Name = "Was more intensive support considered?" }).ClickAsync();
        await lead.GetByRole(AriaRole.Group, new() { Name = "Was more intensive support considered?" }).GetByLabel("Yes").CheckAsync();
        await lead.GetByLabel("What came of it, or why it was not considered").FillAsync("A second adviser begins in June.");
        await RoundSteps.PressAsync(lead, "Save the answer", "Answer saved");
    }

    /// <summary>Support is raised by another measure, which both sides accept.</summary>
    public static async Task RaiseAsync(IPage lead, IPage director, IPage group, string package)
    {
        await lead.GotoAsync(package);
        await lead.GetByRole(AriaRole.Link, new() { Name = "Change this package" }).ClickAsync();
        await lead.GetByLabel("More support").CheckAsync();
        await lead.GetByLabel("Reason").FillAsync("The figure for May is worse than planned.");
        await RoundSteps.PressAsync(lead, "Begin the change", "Change begun");
        await lead.GetByRole(AriaRole.Link, new() { Name = "See what would change" }).ClickAsync();
        await AddMeasureAsync(lead, "Advice and expertise for the CCG", "A second adviser works in the emergency department.");
        await lead.GotoAsync(package);
        await TakeAsync(lead, "Propose this package", "Propose", "Package proposed");
        await AgreeAsync(director, group, package);
        await Assertions.Expect(group.GetByText("Edition 2")).ToBeVisibleAsync();
    }

    private static async Task AddMeasureAsync(IPage lead, string kind, string what)
    {
        await lead.GetByRole(AriaRole.Link, new() { Name = "Add a measure" }).ClickAsync();
        await lead.GetByLabel(kind).CheckAsync();
        await lead.GetByLabel("What is done").FillAsync(what);
        await lead.GetByLabel("Another CCG").CheckAsync();
        await lead.GetByLabel("Name of the provider").FillAsync("NHS Hartwell Vale CCG");
        await lead.GetByLabel("How it is resourced").FillAsync("Six days of a manager, paid for by NHS England.");
        await lead.GetByLabel("Who is responsible for it").FillAsync("Sam Sample, contract manager");
        await FillDateAsync(lead, "Due date", 30, 9, 2015);
        await RoundSteps.PressAsync(lead, "Save", "Measure added");
    }

    private static async Task AddIndicatorAsync(IPage lead)
    {
        await lead.GetByRole(AriaRole.Link, new() { Name = "Add an indicator of success" }).ClickAsync();
        await lead.GetByLabel("What you will look at").FillAsync("Handovers within 15 minutes");
        await lead.GetByLabel("Where it stands now").FillAsync("76%");
        await lead.GetByLabel("Target (optional in a draft)").FillAsync("90%");
        await FillDateAsync(lead, "Target date", 30, 9, 2015);
        await lead.GetByRole(AriaRole.Group, new() { Name = "Does it decide whether the domain returns to assured?" }).GetByLabel("Yes").CheckAsync();
        await RoundSteps.PressAsync(lead, "Save", "Indicator of success added");
    }

    private static async Task AddTrajectoryAsync(IPage lead)
    {
        await lead.GetByRole(AriaRole.Link, new() { Name = "Add a trajectory" }).ClickAsync();
        await lead.GetByLabel("What is measured").FillAsync("Handovers within 15 minutes, in the month");
        await lead.GetByLabel("Percent").CheckAsync();
        await lead.GetByLabel("A higher number is better").CheckAsync();
        await lead.GetByLabel("Planned points").FillAsync("31 May 2015 82\n31 July 2015 86\n30 September 2015 90");
        await RoundSteps.PressAsync(lead, "Save", "Trajectory added");
    }

    // From the page of a record to that of a step, whose button takes it.
    private static async Task TakeAsync(IPage page, string link, string button, string done)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).ClickAsync();
        await RoundSteps.PressAsync(page, button, done);
    }

    private static async Task FillDateAsync(IPage page, string legend, int day, int month, int year)
    {
        var date = page.GetByRole(AriaRole.Group, new() { Name = legend });
        await date.GetByLabel("Day").FillAsync($"{day}");
        await date.GetByLabel("Month").FillAsync($"{month}");
        await date.GetByLabel("Year").FillAsync($"{year}");
    }
}
