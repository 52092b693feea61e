namespace CcgAssurance.Web.Startup;

/// <summary>A setting with which the application does not start. The message is the one line that the operator sees.</summary>
public sealed class WrongSettingException(string message) : Exception(message);
