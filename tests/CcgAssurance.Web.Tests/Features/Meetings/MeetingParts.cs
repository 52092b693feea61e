using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Hosting;

namespace CcgAssurance.Web.Tests.Features.Meetings;

/// <summary>The lists of a meeting: attendees, undertakings, other contacts. They behave alike, so each test runs for all three.</summary>
public abstract class MeetingParts(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    protected static readonly Dictionary<string, Dictionary<string, string>> Complete = new()
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

    protected AssuranceApp App => app;

    public static TheoryData<string> Lists => [.. Complete.Keys];

    protected async Task<Guid> OnlyIdAsync(QuarterKey quarter, string list) => Assert.Single(Ids(await App.AssessmentAsync(quarter), list));

    protected static List<Guid> Ids(QuarterlyAssessment assessment, string list) => list switch
    {
        "attendees" => [.. assessment.Attendees.Select(row => row.Id).Order()],
        "undertakings" => [.. assessment.Undertakings.Select(row => row.Id).Order()],
        _ => [.. assessment.Meetings.Where(row => !row.Kind.IsOfTheQuarter()).Select(row => row.Id).Order()],
    };

    protected static string Add(QuarterKey quarter, string list) => $"{quarter.MeetingAddress()}/{list}/add";
}
