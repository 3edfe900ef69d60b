# Publishes the site of greenlist to {target} each night. Run this once in PowerShell, as the user
# who publishes. The hour is that of this computer; days of the site begin at midnight in {zone}.
$action = New-ScheduledTaskAction -Execute {program} -Argument {arguments} -WorkingDirectory {root}
$trigger = New-ScheduledTaskTrigger -Daily -At '00:05'
$settings = New-ScheduledTaskSettingsSet -StartWhenAvailable -MultipleInstances IgnoreNew
Register-ScheduledTask -TaskName {name} -Action $action -Trigger $trigger -Settings $settings
