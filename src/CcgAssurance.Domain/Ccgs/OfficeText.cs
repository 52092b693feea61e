namespace CcgAssurance.Domain.Ccgs;

/// <summary>What people and addresses call each office.</summary>
public static class OfficeText
{
    /// <summary>The office as people read it.</summary>
    public static string DisplayText(this Office office) => office switch
    {
        Office.Chair => "Chair",
        Office.AccountableOfficer => "Accountable officer",
    };

    /// <summary>The office as it stands in addresses.</summary>
    public static string Slug(this Office office) => office switch
    {
        Office.Chair => "chair",
        Office.AccountableOfficer => "accountable-officer",
    };

    /// <summary>The office that an address names, or null if there is no such office.</summary>
    public static Office? Find(string? slug) =>
        Enum.GetValues<Office>().Where(office => office.Slug() == slug).Select(office => (Office?)office).SingleOrDefault();
}
