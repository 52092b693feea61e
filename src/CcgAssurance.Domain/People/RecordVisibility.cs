using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;

namespace CcgAssurance.Domain.People;

/// <summary>From when somebody sees a record.</summary>
public enum SeenFrom
{
    /// <summary>From the draft on.</summary>
    Drafted,

    /// <summary>From the day it is first proposed.</summary>
    Proposed,

    /// <summary>From the day it is issued.</summary>
    Issued,

    /// <summary>From the day both sides have agreed.</summary>
    Agreed,

    /// <summary>From the day the area team's view is put to the group.</summary>
    PutToCcg,
}

/// <summary>How these days are written for people.</summary>
public static class SeenFromText
{
    /// <summary>The day as people read it.</summary>
    public static string DisplayText(this SeenFrom from) => from switch
    {
        SeenFrom.Drafted => "the draft",
        SeenFrom.Proposed => "the first proposal",
        SeenFrom.Issued => "the issue",
        SeenFrom.Agreed => "the agreement",
        SeenFrom.PutToCcg => "the view put to the CCG",
    };
}

/// <summary>
/// From when each level sees the records of its scope: what is in use between the two sides is seen by both as it happens, and by those
/// above once it is settled (2014/15 operational guidance, Annex 4). What somebody may do to them says <see cref="RolePermissions"/>.
/// </summary>
/// <param name="Records">The kind of record, in words.</param>
/// <param name="AreaTeam">From when the area team sees it.</param>
/// <param name="Ccg">From when the group sees it.</param>
/// <param name="Above">From when its region and the national team see it.</param>
[Rule("R180", "R256")]
public sealed record RecordVisibility(string Records, SeenFrom AreaTeam, SeenFrom Ccg, SeenFrom Above)
{
    /// <summary>Requests for information.</summary>
    public static RecordVisibility Requests { get; } = new("Requests for information", SeenFrom.Drafted, SeenFrom.Issued, SeenFrom.Issued);

    /// <summary>Support packages, and each edition of their terms.</summary>
    public static RecordVisibility Support { get; } = new("Support packages", SeenFrom.Drafted, SeenFrom.Proposed, SeenFrom.Agreed);

    /// <summary>Escalations. Soft intelligence in them never leaves the area team.</summary>
    public static RecordVisibility Escalations { get; } = new("Escalations", SeenFrom.Drafted, SeenFrom.PutToCcg, SeenFrom.PutToCcg);

    /// <summary>
    /// Cases for intervention. Beside these levels the committee sees one from the day it is submitted, the Chief Executive from the day
    /// it is approved, and a named peer until the conclusion.
    /// </summary>
    public static RecordVisibility Interventions { get; } = new("Interventions", SeenFrom.Drafted, SeenFrom.Proposed, SeenFrom.Drafted);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<RecordVisibility> All { get; } = [Requests, Support, Escalations, Interventions];

    /// <summary>From when somebody of a level sees it.</summary>
    public SeenFrom For(OrganisationLevel level) => level switch
    {
        OrganisationLevel.AreaTeam => AreaTeam,
        OrganisationLevel.Ccg => Ccg,
        OrganisationLevel.Region or OrganisationLevel.National => Above,
    };
}
