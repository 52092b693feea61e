namespace CcgAssurance.Web.Infrastructure.Records;

/// <summary>Something about the request that a filter finds out and an action may take as a parameter.</summary>
public interface IRequestFact;
