using System.Text.RegularExpressions;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Html;

namespace CcgAssurance.Web.Tests.Infrastructure.Parts;

/// <summary>A record with one part in it, and what the tests of parts need to know about that part.</summary>
public sealed record PartSetting
{
    /// <summary>Somebody who may change it.</summary>
    public required TestUser Editor { get; init; }

    /// <summary>The page that lists it.</summary>
    public required string Home { get; init; }

    /// <summary>The addresses of its list, below which each part has its own.</summary>
    public required string List { get; init; }

    /// <summary>What follows its key in its address.</summary>
    public string AfterKey { get; init; } = "";

    /// <summary>Where it is added; null where that is done on another page.</summary>
    public string? Add { get; init; }

    /// <summary>All answers of a new one.</summary>
    public Dictionary<string, string> Complete { get; init; } = [];

    /// <summary>What has to be answered beside the one that is changed.</summary>
    public Dictionary<string, string> WhenChanged { get; init; } = [];

    /// <summary>An answer that is written, and must be given.</summary>
    public required string Field { get; init; }

    public required string Message { get; init; }

    /// <summary>Answers with this written for the one that is changed.</summary>
    public Dictionary<string, string> Answers(string text) => new(WhenChanged) { [Field] = text };

    /// <summary>The address of the only one there is; the page that lists it leads there.</summary>
    public async Task<string> AddressAsync(Visitor visitor)
    {
        var page = await visitor.OpenAsync(Home);
        return Assert.Single(Regex.Matches(page.Raw, $"href=\"({Regex.Escape(List)}(?:/[0-9a-f-]{{36}})?{AfterKey})\"").Select(match => match.Groups[1].Value));
    }
}
